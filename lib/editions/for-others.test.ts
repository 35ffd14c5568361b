import { expect, test } from 'vitest'
import { translatorFor } from '../i18n/translator-for'
import { heading, plainNote } from '../papers/blocks'
import { counted, marked, numbered } from '../papers/numbering'
import { missingText } from '../papers/runs'
import { textsOf } from '../papers/texts'
import { type Block, type Paper, words } from '../papers/tree'
import { wordingIn } from '../papers/wording-in'
import { annexBlocks } from '../reports/annexes'
import { lettersOf } from '../reports/rich-visit/reading'
import { forOthers } from './for-others'

const t = translatorFor('en')
const of = (blocks: Block[], front: Partial<Paper> = {}): Paper => ({
  title: '',
  lang: 'en',
  reference: '',
  madeOn: '',
  footer: '',
  blocks,
  ...front,
})
const given = (blocks: Block[]) => forOthers(of(blocks), t).blocks
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: words(text) })
const headings = (blocks: Block[]) =>
  blocks.filter(({ kind }) => kind === 'heading').flatMap((block) => textsOf(block).map(lettersOf))
/** A page that would be empty is left out by the writers. */
const withoutBreaks = (blocks: Block[]) => blocks.filter(({ kind }) => kind !== 'page-break')
const gap = missingText('no owner', '/commitments/C1/edit')

test('marks of what is missing go, and so does what is only said to be not known', () => {
  const left = given([
    { kind: 'note', tone: 'missing', text: words('no summary') },
    { kind: 'facts', rows: [{ term: 'Theirs', value: [words(t('reports.unknown'))] }] },
    { kind: 'facts', rows: [{ term: 'When', value: [gap, words('in May')] }] },
    { kind: 'list', items: [gap] },
    paragraph('Said.'),
  ])

  expect(left).toEqual([
    { kind: 'facts', rows: [{ term: 'When', value: [words('in May')] }] },
    paragraph('Said.'),
  ])
})

test('a column that the edition emptied goes with its heading and width; a single empty cell is a dash', () => {
  const [table] = given([
    {
      kind: 'table',
      head: ['what', 'owner', 'due'],
      widths: [60, 20, 20],
      rows: [
        [words('a'), gap, gap],
        [words('b'), words(t('reports.commitments.noOwner')), words('May')],
      ],
    },
  ])

  expect(table).toEqual({
    kind: 'table',
    head: ['what', 'due'],
    widths: [60, 20],
    rows: [
      [words('a'), words('—')],
      [words('b'), words('May')],
    ],
  })
})

test.each(['en', 'zh-CN'] as const)(
  'sections with nothing but a note go, and the others are numbered on (%s)',
  (lang) => {
    const kept = [
      heading(1, 'a', 'A'),
      paragraph('a'),
      heading(1, 'c', 'C'),
      heading(2, 'd', 'D'),
      paragraph('d'),
    ]
    const blocks = [
      ...kept.slice(0, 2),
      heading(1, 'b', 'B'),
      heading(2, 'b1', 'B1'),
      plainNote('None.'),
      kept[2]!,
      heading(2, 'c1', 'C1'),
      ...kept.slice(3),
    ]

    const wording = wordingIn(lang)

    const { blocks: left } = forOthers(of(numbered(blocks, wording), { lang }), wording.t)

    expect(left).toEqual(numbered(kept, wording))
  },
)

test.each(['en', 'zh-CN'] as const)(
  'the sections of an annex are counted from one again, and on over those that go (%s)',
  (lang) => {
    const wording = wordingIn(lang)
    const empty = [heading(2, 'gone', 'Gone'), plainNote('None.')]
    const first = [heading(1, 'a', 'Annex'), heading(2, 'a1', 'A'), paragraph('a')]
    const second = [
      heading(1, 'b', 'Annex'),
      heading(2, 'b1', 'B'),
      paragraph('b'),
      heading(2, 'b2', 'C'),
      paragraph('c'),
    ]
    const body = counted([heading(1, 'c', 'Body'), heading(2, 'c1', 'D'), paragraph('d')], 'part')
    const made = (annexes: Block[][]) => marked([...body, ...annexBlocks(annexes, wording)], wording)
    const whole = made([first, [...second.slice(0, 3), ...empty, ...second.slice(3)]])

    const { blocks: left } = forOthers(of(whole, { lang }), wording.t)

    expect(headings(left)).toEqual(headings(made([first, second])))
  },
)

test('what stands under the last section, as the annexes or the office and the day, keeps no empty section', () => {
  const wording = wordingIn('en')
  const part = [heading(1, 'a', 'A'), paragraph('a')]
  const empty = [heading(1, 'b', 'Jointly'), plainNote('None is recorded.')]
  const annexes = marked(
    annexBlocks(
      [
        [heading(1, 'c', 'C'), paragraph('c')],
        [heading(1, 'd', 'D'), paragraph('d')],
      ],
      wording,
    ),
    wording,
  )
  const signed: Block = { kind: 'paragraph', text: words('The office'), closing: true }

  expect(given([...part, ...empty, ...annexes])).toEqual([...part, ...annexes])
  expect(given([...part, ...empty, signed])).toEqual([...part, signed])
})

test.each(['en', 'zh-CN'] as const)(
  'an annex with nothing left in it is neither listed nor counted (%s)',
  (lang) => {
    const wording = wordingIn(lang)
    const annex = (id: string, ...blocks: Block[]) => [heading(1, id, id), ...blocks]
    const made = (...annexes: Block[][]) =>
      marked([...annex('part', paragraph('p')), ...annexBlocks(annexes, wording)], wording)
    const gone = annex('gone', plainNote('None.'))
    const left = (...annexes: Block[][]) =>
      withoutBreaks(forOthers(of(made(...annexes), { lang }), wording.t).blocks)

    expect(left(gone, annex('b', paragraph('b')), annex('c', paragraph('c')))).toEqual(
      withoutBreaks(made(annex('b', paragraph('b')), annex('c', paragraph('c')))),
    )
    expect(left(annex('b', paragraph('b')), gone)).toEqual(withoutBreaks(made(annex('b', paragraph('b')))))
    expect(left(gone)).toEqual(annex('part', paragraph('p')))
  },
)

test('the list of what is missing is the office’s own', () => {
  const left = given([heading(1, 'missing', 'What is missing'), { kind: 'list', items: [words('a day')] }])

  expect(left).toEqual([])
})

test('links to what is not there and to the office’s own pages go; others stay', () => {
  const linked = (href: string) => [{ text: 'x', href }]
  const items = ['#there', '#gone', '/visits/V2019-001', 'https://example.org'].map(linked)

  const left = given([heading(1, 'there', 'There'), { kind: 'list', items }])

  expect(left.at(-1)).toEqual({
    kind: 'list',
    items: [linked('#there'), words('x'), words('x'), linked('https://example.org')],
  })
})

test('the office’s mark of sensitivity is not in the foot; other words are', () => {
  const foot = (footer: string) => forOthers(of([], { footer }), t).footer

  expect(foot(t('values.sensitivity.internal'))).toBe('')
  expect(foot('version 2')).toBe('version 2')
})
