import { expect, test } from 'vitest'
import { chineseNumber } from './numbering'

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
