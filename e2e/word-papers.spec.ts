import { makeMeeting } from '@/db/factories/meetings'
import { makeVisit } from '@/db/factories/visits'
import { readPdf } from '@/lib/papers/reading'
import { readDocx } from '@/lib/papers/word/reading'
import { expect, storedSignIn, test } from './test'

test.use({ storageState: storedSignIn('viewer') })

test('the report of a visit goes out as Word and as PDF with the same words, in both languages', async ({
  page,
}) => {
  // Four papers are set and read.
  test.slow()
  const visit = await makeVisit({ titleEn: 'Harbour days in Genoa', titleZh: '热那亚港口考察' })
  await makeMeeting({ visitId: visit.id, subjectEn: 'The old dock', subjectZh: '旧码头' })
  const told = { en: ['Harbour days in Genoa', 'The old dock'], 'zh-CN': ['热那亚港口考察', '旧码头'] }

  for (const [lang, [title, subject]] of Object.entries(told)) {
    const address = `/visits/${visit.ref}/report`
    const docx = await page.request.get(`${address}.docx?lang=${lang}`)
    const pdf = await page.request.get(`${address}.pdf?lang=${lang}`)

    expect([docx.status(), pdf.status()]).toEqual([200, 200])
    expect(docx.headers()['content-disposition']).toContain('attachment')
    const [word, print] = [readDocx(await docx.body()), await readPdf(await pdf.body())]
    expect(word.properties).toMatchObject({ title, language: lang, keywords: visit.ref })
    expect(word.headings.map(({ text }) => text).join('\n')).toContain(subject)
    expect(print.claimsUa).toBe(true)
    expect(print.text).toContain(subject?.replaceAll(' ', ''))
    expect(word.headings).toHaveLength(print.roles.filter((role) => /^H\d$/.test(role)).length)
  }
})
