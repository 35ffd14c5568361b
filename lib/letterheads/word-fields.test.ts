import { describe, expect, test } from 'vitest'
import { adding, problemKeys, problemSentences, putting } from './changed-template'

const run = (xml: string) => `<w:r>${xml}</w:r>`
const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
const instruction = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
const field = (...pieces: string[]) =>
  `<w:p>${char('begin')}${pieces.map(instruction).join('')}${char('separate')}${run('<w:t>shown</w:t>')}${char('end')}</w:p>`

describe('a field of Word that fetches', () => {
  test.each([
    ['in one piece', field(' INCLUDEPICTURE "http://evil/x.png" \\d ')],
    ['in several pieces', field(' include', 'text', ' "http://evil/x.docx"')],
    ['all in one place', '<w:p><w:fldSimple w:instr="DDEAUTO cmd.exe &quot;/k calc&quot;"/></w:p>'],
    ['without its beginning', `<w:p>${instruction('LINK Excel.Sheet.8')}</w:p>`],
    ['without its end', `<w:p>${char('begin')}${instruction('DATABASE \\d "x"')}</w:p>`],
    [
      'named by another field',
      `<w:p>${char('begin')}${char('begin')}${instruction('QUOTE 68 68 69')}${char('end')}${instruction(' x')}${char('end')}</w:p>`,
    ],
    [
      'that only some readers see',
      `<w:p>${char('begin')}<mc:AlternateContent>${instruction('X')}</mc:AlternateContent>${instruction('DDE x')}${char('end')}</w:p>`,
    ],
    ['that is struck out', `<w:p>${char('begin')}<w:del>${instruction('X')}</w:del>${char('end')}</w:p>`],
  ])('is refused, %s', async (_, xml) => {
    expect(await problemKeys(adding(xml))).toEqual(['letterheads.wrong.fetchingField'])
  })

  test('is told with its place', async () => {
    expect(await problemSentences(adding(field(' INCLUDEPICTURE "http://evil/x.png" ')))).toEqual([
      '“INCLUDEPICTURE” would fetch something from another place, or cannot be known beforehand: text, paragraph 2: “shown”. Put a plain text or picture in its place.',
    ])
  })

  test('is none where it numbers pages, links or tells the day', async () => {
    const plain = ['PAGE', 'NUMPAGES \\* MERGEFORMAT', 'HYPERLINK "https://example.org"', 'DATE \\@ "yyyy"']

    expect(await problemKeys(adding(plain.map((each) => field(each)).join('')))).toEqual([])
  })
})

test.each([
  [
    'a picture of VML by its address',
    '<w:p><w:r><w:pict><v:imagedata src="http://evil/x"/></w:pict></w:r></w:p>',
  ],
  ['a picture that is linked beside', '<w:p><w:r><a:blip r:embed="rId1" r:link="rId2"/></w:r></w:p>'],
  ['a source of mailings', '<w:mailMerge/>'],
])('%s is refused', async (_, xml) => {
  expect(await problemKeys(adding(xml))).toEqual(['letterheads.wrong.fetchingField'])
})

test('a drawing that leans on another place is refused, one that leans on itself is fine', async () => {
  const drawing = (inside: string) =>
    putting('word/media/logo.svg', `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)

  expect(await problemKeys(drawing('<use href="#a"/><path fill="url(#b)"/>'))).toEqual([])
  expect(await problemKeys(drawing('<image href="http://evil/x.png"/>'))).toEqual([
    'letterheads.wrong.fetchingField',
  ])
  expect(await problemKeys(drawing('<style>@import "http://evil/x.css";</style>'))).toEqual([
    'letterheads.wrong.fetchingField',
  ])
})
