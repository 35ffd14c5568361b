import { expect, test } from 'vitest'
import { lettersOf } from '../reports/rich-visit/reading'
import { heading } from './blocks'
import { chineseNumber, numbered } from './numbering'

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
    numbered(blocks, language).flatMap((block) => (block.kind === 'heading' ? [lettersOf(block.text)] : []))

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
