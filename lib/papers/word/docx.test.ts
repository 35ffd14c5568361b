import { expect, test } from 'vitest'
import { heading } from '../blocks'
import { type Block, type Paper, words } from '../tree'
import { docxOf } from './docx'
import { readDocx } from './reading'
import { allOf } from './xml'

const paperOf = (blocks: Block[], rest: Partial<Paper> = {}): Paper => ({
  title: 'Trip report',
  lang: 'en',
  reference: 'V2019-001',
  madeOn: '3 January 2020',
  footer: 'Internal',
  blocks,
  ...rest,
})
const read = async (blocks: Block[], rest?: Partial<Paper>) => readDocx(await docxOf(paperOf(blocks, rest)))

test('headings are the headings of Word, leave no level out, and links in the paper lead to them', async () => {
  const text = [{ text: 'see there', href: '#b' }]

  const { headings, links } = await read([
    heading(1, 'a', 'One'),
    heading(3, 'b', 'Two'),
    { kind: 'paragraph', text },
  ])

  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [1, 'One'],
    [2, 'Two'],
  ])
  expect(links).toEqual([{ text: 'see there', to: `#${headings[1]?.bookmarks[0]}` }])
})

test('only whole web addresses leave the paper', async () => {
  const outside = ['https://example.org/a?b=1&c="2"', 'mailto:a@example.org']
  const hrefs = [...outside, '#nowhere', '/visits/V2019-001', 'javascript:alert(1)', 'file:///etc/passwd']

  const { links } = await read([{ kind: 'paragraph', text: hrefs.map((href) => ({ text: 'go', href })) }])

  expect(links.map(({ to }) => to)).toEqual(outside)
})

test('a table repeats its head, keeps short rows whole and fills the width of the page', async () => {
  const long = words('word '.repeat(600))

  const { tables, paragraphs } = await read([
    {
      kind: 'table',
      caption: 'All',
      head: ['A', 'B'],
      rows: [[words('1'), words('2')], [long]],
      widths: [1, 3],
    },
  ])

  const [table] = tables
  expect(table).toMatchObject({ headRows: 1, wholeRows: 2 })
  expect(table?.rows.map((row) => row.length)).toEqual([2, 2, 2])
  const [narrow = 0, wide = 0] = table?.widths ?? []
  expect(wide / narrow).toBeCloseTo(3, 1)
  expect(narrow + wide).toBe(11906 - 2 * 1247)
  expect(paragraphs.find(({ text }) => text === 'All')?.style).toBe('Caption')
})

test('a row of less than half a page is whole, and a longer one may go on over the next', async () => {
  const lines = (count: number, text: string) => [words(Array(count).fill(text).join('\n'))]

  const { tables } = await read([
    { kind: 'table', head: ['A'], rows: [lines(15, 'line'), lines(40, 'line'), lines(15, '义'.repeat(80))] },
  ])

  expect(tables[0]?.wholeRows).toBe(2)
})

test('lists are lists, and each numbered one counts from 1', async () => {
  const items = [words('a'), words('b')]

  const { paragraphs } = await read([
    { kind: 'list', ordered: true, items },
    { kind: 'list', items },
    { kind: 'list', ordered: true, items },
  ])

  const listed = paragraphs.filter(({ list }) => list)
  expect(listed.map(({ list }) => list)).toEqual([
    'decimal',
    'decimal',
    'bullet',
    'bullet',
    'decimal',
    'decimal',
  ])
  expect(new Set(listed.map(({ listId }) => listId)).size).toBe(3)
})

test('facts, quotes and notes keep every word, and two tables stay two', async () => {
  const { tables, text, paragraphs } = await read([
    { kind: 'facts', rows: [{ term: 'Head', value: [words('Wang Jian'), words('Mayor')] }] },
    { kind: 'facts', rows: [{ term: 'Days', value: [words('8')] }] },
    { kind: 'quote', text: words('We come'), source: words('the Mayor') },
    { kind: 'note', tone: 'missing', text: words('Not known') },
  ])

  expect(tables.map(({ rows }) => rows)).toEqual([[['Head', 'Wang Jian\nMayor']], [['Days', '8']]])
  expect(text).toContain('We come\n— the Mayor')
  expect(paragraphs.find(({ text }) => text === 'Not known')?.style).toBe('NoteMissing')
})

test('each run has its language where Word looks for it', async () => {
  const { body, languages } = await read([
    {
      kind: 'paragraph',
      text: [
        { text: '王健', lang: 'zh-CN' },
        { text: 'नई दिल्ली', lang: 'hi' },
        { text: 'കൊച്ചി', lang: 'ml' },
        { text: 'Москва', lang: 'ru' },
        { text: '?', lang: 'not a language' },
      ],
    },
  ])

  expect(languages.sort()).toEqual(['hi-IN', 'ml-IN', 'ru-RU', 'zh-CN'])
  const told = allOf(body, 'w:lang').map(({ attributes }) => attributes)
  expect(told[0]).toEqual({ 'w:eastAsia': 'zh-CN' })
  expect(told[1]).toEqual({ 'w:val': 'hi-IN', 'w:bidi': 'hi-IN' })
})

test('words that look like markup are letters, and what XML cannot hold is gone', async () => {
  const hostile = '</w:t></w:r><w:br/> & &amp; "{{name}}" <![CDATA[ ]]> \u0000\u0001\ud800\ufffe\u200bend'
  const clean = '</w:t></w:r><w:br/> & &amp; "{{name}}" <![CDATA[ ]]> end'

  const { text, properties, pictures } = await read(
    [
      heading(1, hostile, hostile),
      { kind: 'paragraph', text: words(hostile) },
      { kind: 'table', caption: hostile, head: [hostile], rows: [[words(hostile)]] },
      { kind: 'image', file: { id: 'x', sha256: '../../secret', mediaType: 'image/png' }, alt: hostile },
    ],
    {
      title: hostile,
      subtitle: hostile,
      author: hostile,
      reference: hostile,
      madeOn: hostile,
      footer: hostile,
    },
  )

  expect(text.split(clean)).toHaveLength(1 + 11)
  expect(pictures).toEqual([])
  expect(properties).toMatchObject({
    title: clean,
    subject: clean,
    creator: clean,
    keywords: clean,
    language: 'en',
  })
})

test('the same paper gives the same bytes, without a clock and whatever was made before', async () => {
  const paper = paperOf([
    heading(1, 'a', 'One'),
    { kind: 'paragraph', text: [{ text: 'out', href: 'https://example.org' }] },
    { kind: 'list', items: [words('a')] },
  ])

  const first = await docxOf(paper)
  await docxOf(paperOf([heading(1, 'x', 'Other'), heading(1, 'y', 'Another')]))
  const second = await docxOf(paper)

  expect(second.equals(first)).toBe(true)
  expect(readDocx(first).properties).not.toHaveProperty('created')
})

test('the foot of an English page has the reference and counts the pages', async () => {
  const { footers } = await read([])

  expect(footers).toHaveLength(1)
  expect(footers[0]?.text).toContain('V2019-001')
  expect(footers[0]?.fields).toEqual(['PAGE', 'NUMPAGES'])
})

test('a page break begins a page once, and none is left at either end', async () => {
  const pause: Block = { kind: 'page-break' }

  const { body } = await read([pause, heading(1, 'a', 'A'), pause, pause, heading(1, 'b', 'B'), pause])

  expect(allOf(body, 'w:pageBreakBefore')).toHaveLength(1)
})
