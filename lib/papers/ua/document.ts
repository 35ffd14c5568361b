import type { Dictionary, Objects, Resolver } from './objects'

/** Problems of what a PDF says of itself and of its fonts, each with its number in the Matterhorn Protocol 1.1. */
export function documentProblems(pdf: Resolver, objects: Objects, catalog: Dictionary): string[] {
  const trailer = pdf.dictionary(objects.trailer?.value)
  const metadata = pdf.stream(catalog['/Metadata']).toString('utf8')
  const mark = pdf.dictionary(catalog['/MarkInfo'])
  const view = pdf.dictionary(catalog['/ViewerPreferences'])
  return [
    ...when(mark['/Marked'] !== true, '06-000 not marked as tagged'),
    ...when(mark['/Suspects'] === true, '08-001 says that its tags are suspect'),
    ...when(!metadata, '06-001 no metadata'),
    ...when(
      !/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata),
      '06-002 no claim of PDF/UA-1',
    ),
    ...when(!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(metadata), '06-003 no title'),
    ...when(view['/DisplayDocTitle'] !== true, '07-001 the title is not shown'),
    ...when(!pdf.text(catalog['/Lang']), '11-006 no language'),
    ...when(trailer['/Encrypt'] !== undefined, '26-001 encrypted'),
    ...when(catalog['/AcroForm'] !== undefined, '25-001 a form'),
    ...fontProblems(pdf, objects),
  ]
}

const when = (wrong: boolean, problem: string) => (wrong ? [problem] : [])

function fontProblems(pdf: Resolver, objects: Objects): string[] {
  const dictionaries = Object.values(objects).map((told) => pdf.dictionary(told.value))
  return dictionaries
    .filter((font) => font['/Type'] === '/Font')
    .flatMap((font) => {
      const name = pdf.text(font['/BaseFont'])
      const descriptor = pdf.dictionary(font['/FontDescriptor'])
      const composite = font['/Subtype'] === '/Type0'
      const inside = ['/FontFile', '/FontFile2', '/FontFile3'].some((file) => descriptor[file])
      const drawn = composite || font['/Subtype'] === '/Type3' || inside
      const readable = font['/ToUnicode'] !== undefined || String(font['/Subtype']).startsWith('/CIDFont')
      return [
        ...when(!drawn, `31-009 ${name} is not embedded`),
        ...when(!readable, `10-001 ${name} does not say which letters its shapes are`),
      ]
    })
}
