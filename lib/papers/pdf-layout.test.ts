import { expect, test } from 'vitest'
import { pdfOf } from './pdf'
import { readPdf } from './reading'
import { type Block, type Paper, words } from './tree'

const rest = { title: 'Register', reference: 'V2019-001', madeOn: '2020', footer: 'Internal' }
const read = async (blocks: Block[], lang: Paper['lang'] = 'en') =>
  readPdf(await pdfOf({ ...rest, lang, blocks }))

const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  id: text,
  text: words(text),
})
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => [words(`C2019-${n}`), words('Promise')])
const long = `https://example.org/a/path?with=query&and=${'Donaudampfschifffahrt'.repeat(20)}`

test('headings are bookmarks, and a level left out is filled in', async () => {
  const { bookmarks, roles } = await read([
    heading(2, 'One'),
    heading(3, 'Two'),
    heading(1, 'Three'),
    heading(3, 'Four'),
  ])

  expect(bookmarks).toEqual([
    ['One', ['Two']],
    ['Three', ['Four']],
  ])
  expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H1', 'H2'])
})

test('each kind of block is tagged as what it is', async () => {
  const { roles } = await read([
    { kind: 'quote', text: words('Said') },
    { kind: 'facts', rows: [{ term: 'Head', value: [words('Wang Jian'), words('Mayor')] }] },
    { kind: 'table', caption: 'All', head: ['Reference', 'Promise'], rows: rows(1) },
  ])

  expect(roles).toEqual(
    expect.arrayContaining(['BlockQuote', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'THead']),
  )
  expect(roles.filter((role) => role === 'TH')).toHaveLength(2)
  expect(roles.filter((role) => role === 'TD')).toHaveLength(2)
})

test('a long table shows its head, the reference and the page number on every page', async () => {
  const { pages } = await read([{ kind: 'table', head: ['Reference', 'Promise'], rows: rows(90) }])

  expect(pages.length).toBeGreaterThan(2)
  for (const [n, page] of pages.entries()) {
    expect(page.text).toContain('ReferencePromise')
    expect(page.text).toContain(`V2019-001·Internal${n + 1}/${pages.length}`)
  }
})

test('a word longer than its line loses no letter and stays inside the page', async () => {
  const text = words(long)
  const { pages, text: all } = await read([
    heading(1, long),
    { kind: 'paragraph', text },
    { kind: 'quote', text, source: text },
    { kind: 'list', ordered: true, items: [text] },
    { kind: 'facts', rows: [{ term: long, value: [text] }] },
    { kind: 'table', head: ['A', 'B', 'C', long], rows: [[text, text, text, text]], widths: [1, 1, 1, 1] },
    { kind: 'note', tone: 'missing', text },
  ])

  expect(all.split(long).length - 1).toBeGreaterThanOrEqual(8)
  const margin = 22 * (72 / 25.4)
  const ends = pages.flatMap((page) => page.items.map((item) => item.transform[4]! + item.width - page.width))
  expect(Math.max(...ends)).toBeLessThanOrEqual(1 - margin)
})

test('words that may not be parted are, rather than run over the edge', async () => {
  const { pages } = await read([{ kind: 'paragraph', text: words('CNY\u00a096,000\u00a0'.repeat(20)) }])

  const [page] = pages
  const ends = page!.items.map((item) => item.transform[4]! + item.width)
  expect(Math.max(...ends)).toBeLessThanOrEqual(page!.width - 22 * (72 / 25.4) + 1)
})

test('a row with fewer cells than the head is filled up, and one with more loses none', async () => {
  const { text, claimsUa } = await read([
    {
      kind: 'table',
      head: ['A', 'B'],
      rows: [[words('short')], [words('one'), words('two'), words('three')]],
    },
  ])

  expect(text).toContain('ABshortonetwothree')
  expect(claimsUa).toBe(true)
})

test('no heading stands alone at the foot of a page', async () => {
  for (let lines = 36; lines < 48; lines += 1) {
    const filler = words(Array.from({ length: lines }, () => 'line').join('\n'))
    const { pages } = await read([
      { kind: 'paragraph', text: filler },
      heading(1, 'Commitments'),
      heading(2, 'Ours'),
      { kind: 'table', caption: 'Promises', head: ['A', 'B'], rows: rows(3) },
    ])

    const page = pages.find(({ text }) => text.includes('Commitments'))
    expect(page?.text).toContain('CommitmentsOursPromisesABC2019-0')
  }
})

test('a table that stays whole is on one page, with words before it', async () => {
  for (let lines = 34; lines < 46; lines += 1) {
    const { pages } = await read([
      { kind: 'paragraph', text: words(Array.from({ length: lines }, () => 'line').join('\n')) },
      { kind: 'paragraph', text: words('They agreed.') },
      heading(1, 'Signatures'),
      { kind: 'table', head: ['Ours', 'Theirs'], rows: rows(5), whole: true },
    ])

    const page = pages.find(({ text }) => text.includes('Signatures'))
    expect(page?.text).toMatch(/Theyagreed\.Signatures.*C2019-4/)
  }
})

test('a table that stays whole goes over several pages when one cannot hold it', async () => {
  const { text, pages } = await read([{ kind: 'table', head: ['A', 'B'], rows: rows(90), whole: true }])

  expect(pages.length).toBeGreaterThan(2)
  expect(text).toContain('C2019-89')
})

test('the contents tell of each part that is there on which page it begins, and lead to it', async () => {
  const entry = (id: string) => ({ level: 1 as const, id, text: words(id) })

  const { pages, claimsUa, roles } = await read([
    { kind: 'contents', entries: [entry('Objectives'), entry('Programme'), entry('Gone')] },
    { kind: 'page-break' },
    heading(1, 'Objectives'),
    { kind: 'page-break' },
    heading(1, 'Programme'),
  ])

  expect(pages[0]?.text).toMatch(/Objectives\.+2Programme\.+3/)
  expect(pages[0]?.text).not.toContain('Gone')
  expect(pages[0]?.links).toHaveLength(2)
  expect(claimsUa).toBe(true)
  expect(roles).toEqual(expect.arrayContaining(['TOC', 'TOCI']))
})

test('a row of less than half a page is not parted', async () => {
  const row = (name: string) => [
    words([`${name} begins`, ...Array(9).fill('line'), `${name} ends`].join('\n')),
  ]

  const { pages } = await read([{ kind: 'table', head: ['A'], rows: [...'abcdefghijkl'].map(row) }])

  expect(pages.length).toBeGreaterThan(2)
  for (const { text } of pages) expect(text.split('begins').length).toBe(text.split('ends').length)
})
