import { expect, test } from 'vitest'
import { pdfOf } from './pdf'
import { readPdf } from './reading'
import { type Block, type Paper, words } from './tree'

function paperOf(blocks: Block[], rest: Partial<Paper> = {}): Paper {
  return {
    title: 'Trip report',
    lang: 'en',
    reference: 'V2019-001',
    madeOn: '3 January 2020',
    footer: 'Internal',
    blocks,
    ...rest,
  }
}

const read = async (paper: Paper) => readPdf(await pdfOf(paper))
const hostile =
  '#import "x": y; *bold* _it_ $x^2$ <label> @ref \\ " ] } #{1+1} `raw` // no /* no */ = - + 1. --- \\u{41}'

test('a paper says its title, language, author and reference to the program that opens it', async () => {
  const { info, tagged, claimsUa } = await read(
    paperOf([], { title: '出访报告', lang: 'zh-CN', author: '外事办公室' }),
  )

  expect(Object.fromEntries(info)).toMatchObject({
    Title: '出访报告',
    Language: 'zh-CN',
    Author: '外事办公室',
    Keywords: 'V2019-001',
  })
  expect({ tagged, claimsUa }).toEqual({ tagged: true, claimsUa: true })
})

test.each(['en', 'zh-CN'] as const)(
  'every script of a visit is letters in embedded fonts (%s)',
  async (lang) => {
    const names = [
      { text: '王健 义乌，“会谈”——', lang: 'zh-CN' },
      { text: 'Екатеринбург', lang: 'ru' },
      { text: 'नई दिल्ली', lang: 'hi' },
      { text: 'കൊച്ചി', lang: 'ml' },
    ]
    const bold = names.map((name) => ({ ...name, strong: true }))

    const pdf = await read(
      paperOf(
        [
          { kind: 'heading', level: 1, id: 'names', text: names },
          { kind: 'paragraph', text: [...names, ...bold] },
        ],
        { lang },
      ),
    )

    expect(pdf.claimsUa).toBe(true)
    const chinese = { en: 'NotoSansSC-Regular', 'zh-CN': 'NotoSerifSC-Regular' }
    expect(pdf.fonts).toEqual(expect.arrayContaining(['NotoSerifSC-SemiBold', chinese[lang]]))
    expect(pdf.fonts).toEqual(expect.arrayContaining(['NotoSansMalayalam-Regular', 'NotoSansMalayalam-Bold']))
    expect(pdf.embedded).toBe(pdf.fonts.length)
    expect(pdf.languages).toEqual(expect.arrayContaining(['zh-CN', 'ru', 'hi', 'ml']))
    expect(pdf.text).toContain('王健义乌，“会谈”——Екатеринбург')
  },
)

test('words that look like markup come out as those letters, wherever they stand', async () => {
  const text = words(hostile)

  const pdf = await read(
    paperOf(
      [
        { kind: 'heading', level: 1, id: hostile, text },
        { kind: 'paragraph', text },
        { kind: 'quote', text, source: text },
        { kind: 'list', items: [text] },
        { kind: 'facts', rows: [{ term: hostile, value: [text] }] },
        { kind: 'table', caption: hostile, head: [hostile], rows: [[text]] },
        { kind: 'note', tone: 'missing', text },
      ],
      { title: hostile, subtitle: hostile, author: hostile, footer: '', madeOn: '' },
    ),
  )

  expect(pdf.info.get('Title')).toBe(hostile)
  expect(pdf.bookmarks).toEqual([[hostile]])
  expect(pdf.text.split(hostile.replaceAll(' ', ''))).toHaveLength(1 + 14)
})

test('control characters, half letters and invisible spaces vanish; line ends stay', async () => {
  const pdf = await read(
    paperOf([{ kind: 'paragraph', text: words('a\u0000b\u200bc\ud800d\ufeffe\r\nf\u2028g') }]),
  )

  expect(pdf.claimsUa).toBe(true)
  expect(pdf.text).toContain('abcdefg')
  expect(pdf.pages[0]!.items.map((item) => item.str)).toEqual(expect.arrayContaining(['abcde', 'f', 'g']))
})

test('a letter that no font has costs the claim to PDF/UA, never the paper', async () => {
  const pdf = await read(paperOf([{ kind: 'paragraph', text: words('before \u{10fffd} after') }]))

  expect({ tagged: pdf.tagged, claimsUa: pdf.claimsUa }).toEqual({ tagged: true, claimsUa: false })
  expect(pdf.text).toMatch(/before.*after/)
})

test('only whole web addresses and places in the paper itself become links', async () => {
  const outside = ['https://example.org/a', 'mailto:a@example.org']
  const hrefs = [...outside, '#here', '#nowhere', '/visits/V2019-001', 'javascript:alert(1)']
  const text = hrefs.map((href) => ({ text: ` ${href}`, href }))

  const pdf = await read(
    paperOf([
      { kind: 'heading', level: 1, id: 'here', text: words('Here') },
      { kind: 'heading', level: 1, id: 'here', text: words('Here again') },
      { kind: 'paragraph', text },
    ]),
  )

  expect(pdf.pages[0]!.links).toEqual([...outside, 'here'])
})

test('the same paper gives the same bytes, and papers made at once do not mix', async () => {
  const titles = Array.from({ length: 12 }, (_, n) => `Report number ${n}`)

  const pdfs = await Promise.all(titles.map((title) => pdfOf(paperOf([], { title }))))
  const infos = (await Promise.all(pdfs.map(readPdf))).map((pdf) => pdf.info)

  expect(infos.map((info) => info.get('Title'))).toEqual(titles)
  expect(infos.some((info) => info.has('CreationDate'))).toBe(false)
  expect((await pdfOf(paperOf([], { title: titles[3]! }))).equals(pdfs[3]!)).toBe(true)
})

test('a paper without a word in it is still a paper', async () => {
  const empty: Block[] = [
    { kind: 'heading', level: 3, id: '', text: [] },
    { kind: 'paragraph', text: [{ text: '', href: '#' }] },
    { kind: 'table', head: [], rows: [] },
    { kind: 'facts', rows: [] },
    { kind: 'list', items: [] },
  ]

  const pdf = await read(paperOf(empty, { title: ' ', reference: '', madeOn: '', footer: '' }))

  expect(pdf.pages).toHaveLength(1)
  expect(pdf.claimsUa).toBe(true)
})
