import { expect, test } from 'vitest'
import { titleLines } from './title-lines'

test.each([
  [
    '关于义乌市代表团访问西班牙王国和葡萄牙共和国情况的公示',
    ['关于义乌市代表团访问西班牙王国', '和葡萄牙共和国情况的公示'],
  ],
  ['义乌市代表团访问西班牙王国和葡萄牙共和国报告', ['义乌市代表团访问西班牙王国', '和葡萄牙共和国报告']],
  [
    '出访前公示：义乌市经贸代表团访问日本国和美利坚合众国',
    ['出访前公示：义乌市经贸代表团', '访问日本国和美利坚合众国'],
  ],
  [
    '关于义乌市人民政府代表团访问俄罗斯联邦、印度共和国和阿拉伯联合酋长国并出席“一带一路”国际合作高峰论坛情况的公示',
    [
      '关于义乌市人民政府代表团访问俄罗斯联邦、',
      '印度共和国和阿拉伯联合酋长国并出席',
      '“一带一路”国际合作高峰论坛情况的公示',
    ],
  ],
])('the title %s is parted between words, in lines about as long', (title, lines) => {
  expect(titleLines(title, 20).split('\n')).toEqual(lines)
})

test('a title that fits a line stays on it, and one without Chinese is left alone', () => {
  const english = 'The Yiwu delegation visits the Kingdom of Spain and the Portuguese Republic'

  expect(titleLines('义乌市代表团访问西班牙王国和葡萄牙共和国', 20)).not.toContain('\n')
  expect(titleLines(english, 20)).toBe(english)
})

test('a title that no line can hold in words keeps its words', () => {
  const title = `访问${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'}市`

  expect(titleLines(title, 20)).toBe(title)
})
