import { expect, test } from 'vitest'
import { lettersOf, wordingOf } from '../reports/rich-visit/reading'
import { heading } from './blocks'
import { chineseNumber, counted, marked, numbered } from './numbering'
import { textsOf } from './texts'

test('numbers are counted as Chinese papers count them', () => {
  expect([1, 10, 11, 19, 20, 21, 90, 99, 100].map(chineseNumber)).toEqual([
    '一',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十',
    '九十九',
    '100',
  ])
})

test('headings are numbered as each language does, and a level begins anew under the one above', () => {
  const levels = [1, 2, 3, 3, 2, 3, 1, 3] as const
  const blocks = levels.map((level, n) => heading(level, `h${n}`, n === 3 ? '2019年' : '访'))
  const told = (language: 'en' | 'zh-CN') =>
    numbered(blocks, wordingOf(language)).flatMap((block) => textsOf(block).map(lettersOf))

  expect(told('zh-CN')).toEqual([
    '一、访',
    '（一）访',
    '1.访',
    '2. 2019年',
    '（二）访',
    '1.访',
    '二、访',
    '1.访',
  ])
  expect(told('en').slice(0, 5)).toEqual(['1\u2002访', '1.1\u2002访', '访', '2019年', '1.2\u2002访'])
})

test('annexes have numbers of their own, a single one has none, and its sections begin with the first', () => {
  const annex = [
    heading(1, 'a', '名单'),
    heading(2, 'a1', '团员'),
    heading(3, 'a2', '随员'),
    heading(2, 'a3', '翻译'),
  ]
  const told = (language: 'en' | 'zh-CN', annexes: number) => {
    const all = Array.from({ length: annexes }, () => annex).flat()
    const blocks = marked(
      counted([heading(1, 'p', '基本情况')], 'part').concat(counted(all, 'annex')),
      wordingOf(language),
    )
    return blocks.flatMap((block) => (block.kind === 'heading' ? [block.mark?.trim() ?? null] : []))
  }

  expect(told('zh-CN', 1)).toEqual(['一、', '附件', '（一）', null, '（二）'])
  expect(told('zh-CN', 2).slice(5)).toEqual(['附件2', '（一）', null, '（二）'])
  expect(told('en', 1)).toEqual(['1', 'Annex', 'A.1', null, 'A.2'])
  expect(told('en', 2).slice(5)).toEqual(['Annex 2', 'A2.1', null, 'A2.2'])
})

test('numbering again counts what is there now, and what was never counted stays without', () => {
  const wording = wordingOf('en')
  const [first, ...rest] = numbered(
    ['a', 'b', 'c'].map((id) => heading(1, id, id)),
    wording,
  )

  expect(marked([first!, ...rest.slice(1), heading(1, 'd', 'd')], wording)).toEqual([
    ...numbered([heading(1, 'a', 'a'), heading(1, 'c', 'c')], wording),
    heading(1, 'd', 'd'),
  ])
})
