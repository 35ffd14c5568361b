import { expect, test } from 'vitest'
import { heading } from './blocks'
import { pdfOf } from './pdf'
import { readPdf } from './reading'
import { type Block, words } from './tree'

const paper = {
  title: '报告',
  lang: 'zh-CN',
  reference: 'V2019-001',
  madeOn: '2020年',
  footer: '内部',
} as const
const read = async (blocks: Block[], title: string = paper.title) =>
  readPdf(await pdfOf({ ...paper, title, blocks }))
const letters = (count: number): Block => ({ kind: 'paragraph', text: words('义'.repeat(count)) })
const millimetres = (points: number) => (points / 72) * 25.4

type Page = Awaited<ReturnType<typeof read>>['pages'][number]

/** The lines of a page from top to bottom: how many letters, and where they begin and end, in millimetres. */
function linesOf({ items, width }: Page) {
  const lines = [...new Set(items.map(({ transform }) => Math.round(transform[5])))].map((height) =>
    items.filter(({ transform }) => Math.round(transform[5]) === height),
  )
  return lines.map((parts) => ({
    text: parts.map((part) => part.str).join(''),
    left: millimetres(Math.min(...parts.map((part) => part.transform[4]))),
    right: millimetres(width - Math.max(...parts.map((part) => part.transform[4] + part.width))),
    size: Math.max(...parts.map((part) => Math.abs(part.transform[3]))),
  }))
}

test('a page holds 22 lines of 28 characters in size 3, the first two of a paragraph left free', async () => {
  const { pages } = await read([{ kind: 'page-break' }, letters(26 + 28 * 60)])

  const lines = linesOf(pages[1]!).filter(({ text }) => text.startsWith('义'))
  expect(lines).toHaveLength(22)
  for (const line of lines) {
    expect(line.text).toHaveLength(28)
    expect(line.size).toBeCloseTo(16)
    expect(line.left).toBeCloseTo(28, 0)
    expect(line.right).toBeGreaterThan(25.5)
    expect(line.right).toBeLessThan(27)
  }
  const first = linesOf(pages[0]!).find(({ text }) => text.startsWith('义'))!
  expect(first.text).toHaveLength(26)
  expect(first.left).toBeCloseTo(28 + 2 * (156 / 28), 0)
})

test('page numbers stand between dashes in the outer corner, one character in', async () => {
  const { pages } = await read([letters(2000)])

  const [odd, even] = pages.map((page) => linesOf(page).at(-1)!)
  expect([odd?.text, even?.text].map((text) => text?.replaceAll(' ', ''))).toEqual(['—1—', '—2—'])
  expect(Math.abs(odd!.right - 26 - millimetres(14))).toBeLessThan(1)
  expect(Math.abs(even!.left - 28 - millimetres(14))).toBeLessThan(1)
  expect(odd!.size).toBeCloseTo(14)
})

test('the title is centred in size 2, and each level of heading begins two characters in', async () => {
  const { pages, fonts, roles } = await read([
    heading(1, 'a', '一、情况'),
    heading(2, 'b', '（一）行程'),
    heading(3, 'c', '1.会见'),
  ])

  const lines = linesOf(pages[0]!)
  const title = lines.find(({ text }) => text === '报告')!
  expect(title.size).toBeCloseTo(22)
  expect(title.left - 28).toBeCloseTo(title.right - 26, 0)
  for (const text of ['一、情况', '（一）行程', '1.会见']) {
    const line = lines.find((line) => line.text === text)!
    expect(line.left).toBeGreaterThan(38.9)
    expect(line.size).toBeCloseTo(16)
  }
  expect(fonts).toEqual(expect.arrayContaining(['NotoSansSC-Bold', 'NotoSerifSC-SemiBold']))
  expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3'])
})

test('a title of several lines breaks between words, and is one for the file', async () => {
  const title = '义乌市代表团访问西班牙王国和葡萄牙共和国报告'

  const { pages, info } = await read([letters(1)], title)

  const lines = linesOf(pages[0]!).filter(({ size }) => Math.round(size) === 22)
  expect(lines.map(({ text }) => text)).toEqual(['义乌市代表团访问西班牙王国', '和葡萄牙共和国报告'])
  expect(info.get('Title')).toBe(title)
})

test('an apostrophe among Latin letters is as narrow as they are, in the title too', async () => {
  const name = 'People’s Government'

  const { pages, text } = await read([{ kind: 'paragraph', text: words(`会见${name}官员`) }], name)

  const marks = pages[0]!.items.filter(({ str }) => str === '’')
  expect(text).toContain('会见People’sGovernment官员')
  expect(marks.map(({ width, transform }) => width < transform[3]! / 2)).toEqual([true, true])
})

const closing: Block = { kind: 'paragraph', closing: true, text: words('外事办公室\n2026年3月10日') }
const lasts: [string, Block][] = [
  ['a paragraph', { kind: 'paragraph', text: words('末段。'.repeat(30)) }],
  ['a list', { kind: 'list', items: [words('首项'), words('末项')] }],
  ['a table', { kind: 'table', head: ['日期', '活动'], rows: [[words('首行')], [words('末行')]] }],
]

test.each(lasts)('the name and day under a paper stand on one page, with %s above them', async (_, last) => {
  for (let lines = 11; lines < 19; lines += 1) {
    const { pages } = await read([...Array.from({ length: lines }, () => letters(1)), last, closing])

    const page = pages.find(({ text }) => text.includes('外事办公室'))
    expect(page?.text).toContain('末')
    expect(page?.text).toContain('2026年3月10日')
  }
})
