import { expect, test } from 'vitest'
import { columnWidths } from './column-widths'
import { type Block, words } from './tree'

const sentence = 'Raise the number of trains, so that goods reach more countries. '.repeat(3)
function table(head: string[], cells: string[], widths?: number[]): Block & { kind: 'table' } {
  return { kind: 'table', head, rows: [cells.map((cell) => words(cell))], widths }
}

test('a date keeps its line however long the sentence beside it', () => {
  const [date = 0, promise = 0] = columnWidths(table(['Due', 'Promise'], ['19 December 2019', sentence]), 2)

  expect(date).toBeGreaterThanOrEqual('19 December 2019'.length)
  expect(date + promise).toBeCloseTo(88)
})

test('a Chinese letter counts as two', () => {
  const [english, chinese] = columnWidths(table(['', ''], ['abcdef', '俄罗斯']), 2)

  expect(chinese).toBe(english)
})

test('of two long columns the longer one is wider, and neither starves', () => {
  const [short = 0, long = 0] = columnWidths(table(['', ''], [sentence.slice(0, 60), sentence]), 2)

  expect(long).toBeGreaterThan(short)
  expect(short).toBeGreaterThan(25)
})

test('widths that the table gives are kept, unless they do not fit its columns', () => {
  expect(columnWidths(table(['A', 'B'], ['a', 'b'], [1, 3]), 2)).toEqual([1, 3])
  expect(columnWidths(table(['A', 'B'], ['a', 'b'], [1, 3, 5]), 2)).toEqual([7, 7])
  expect(columnWidths(table(['A', 'B'], ['a', 'b'], [1, 0]), 2)).toEqual([7, 7])
})

test('a short word keeps its line beside long sentences, and so does a long one as far as there is room', () => {
  const long = 'Staff(demonstration)'
  const widths = columnWidths(
    table(['Role', 'Title', 'Says', 'Answers'], ['Member', sentence, sentence, `${long} ${sentence}`]),
    4,
  )

  expect(widths[0]).toBeGreaterThanOrEqual('Member'.length + 3)
  expect(widths[3]).toBeGreaterThanOrEqual(long.length + 3)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(88)
})

test('a column that the table makes too narrow for a date or for its own head gets room from the others', () => {
  const [what = 0, due = 0] = columnWidths(
    table(['承诺事项', '完成期限'], [sentence, '2019-12-31'], [95, 5]),
    2,
    'zh-CN',
  )

  expect(due).toBeGreaterThanOrEqual('2019-12-31'.length + 3)
  expect(what + due).toBeCloseTo(73)
})

test('an amount is one word with its currency, and has its room before a head has', () => {
  const amounts = ['CNY\u00a096,000', 'CNY\u00a0101,230.50', 'CNY\u00a0103,100', 'CNY\u00a0107,624.05']
  const heads = ['国家（地区）', '预算', '实际', '预算（CNY）', '实际（CNY）']

  const widths = columnWidths(table(heads, ['整个出访', ...amounts], [1, 1, 1, 1, 1]), 5, 'zh-CN')

  for (const [n, amount] of amounts.entries()) expect(widths[n + 1]).toBeGreaterThanOrEqual(amount.length + 3)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(73)
})

test('a day in Chinese keeps its line', () => {
  const [day] = columnWidths(table(['日期', '活动'], ['2026年3月10日', sentence], [15, 85]), 2, 'zh-CN')

  // Three letters of two, and five gaps of a half between them and the figures.
  expect(day).toBeGreaterThanOrEqual('2026310'.length + 3 * 2 + 5 / 2 + 3)
})

test('a day behind other words may be parted, so that it takes no room from a sentence', () => {
  const given = [80, 20]

  expect(columnWidths(table(['事项', '状态'], ['', '完成，2026年3月10日'], given), 2, 'zh-CN')).toEqual(given)
})
