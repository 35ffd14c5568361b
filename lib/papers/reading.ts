import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

type Outline = { title: string; items: Outline[] }

const squeezed = (text: string) => text.replace(/\s+/g, '')

function rolesOf(node: object | null): string[] {
  if (!node) return []
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  const children: object[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(rolesOf)]
}

const titled = ({ title, items }: Outline): [string, ...unknown[]] => [title, ...items.map(titled)]

/** The languages that the paper, its parts and its words are marked with. */
function languagesOf(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)]
  const pages = streams.map((stream) => inflateSync(pdf.subarray(stream.index + stream[0].length)))
  const marks = [raw, ...pages.map(String)].flatMap((text) => text.match(/(?<=\/Lang\s*\()[\w-]+/g) ?? [])
  return [...new Set(marks)]
}

/** What a reader's program finds in a PDF: for tests. Text comes without its spaces, which a PDF does not keep. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { info } = await document.getMetadata()
  const numbers = Array.from({ length: document.numPages }, (_, n) => n + 1)
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number)
      const items = (await page.getTextContent()).items
        .filter((item) => 'str' in item)
        .filter((item) => item.str.trim())
      return {
        text: squeezed(items.map((item) => item.str).join('')),
        items,
        roles: rolesOf(await page.getStructTree()),
        links: (await page.getAnnotations()).map((link) => link.url ?? link.dest),
        width: page.view[2] ?? 0,
      }
    }),
  )
  const raw = pdf.toString('latin1')
  return {
    info: new Map<string, unknown>(Object.entries(info)),
    pages,
    text: pages.map((page) => page.text).join(''),
    roles: pages.flatMap((page) => page.roles),
    bookmarks: ((await document.getOutline()) ?? []).map(titled),
    tagged: (await document.getMarkInfo())?.Marked === true,
    // Typst makes this claim only when every letter has a shape in an embedded font.
    claimsUa: raw.includes('<pdfuaid:part>1</pdfuaid:part>'),
    fonts: [...new Set(raw.match(/(?<=\/FontName \/[A-Z]{6}\+)[\w-]+/g))],
    languages: languagesOf(pdf),
    embedded: raw.match(/\/FontFile/g)?.length ?? 0,
  }
}
