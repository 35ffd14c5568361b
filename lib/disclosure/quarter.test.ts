import { expect, test } from 'vitest'
import { daysOf, isQuarter, quarterBefore, quarterOf } from './quarter'

test.each([
  ['2019-01-01', '2019-Q1'],
  ['2019-03-31', '2019-Q1'],
  ['2019-04-01', '2019-Q2'],
  ['2019-12-26', '2019-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter)
})

test('a quarter goes from its first day to its last, leap years and ends of years included', () => {
  expect(daysOf('2020-Q1')).toEqual({ firstOn: '2020-01-01', lastOn: '2020-03-31' })
  expect(daysOf('2019-Q4')).toEqual({ firstOn: '2019-10-01', lastOn: '2019-12-31' })
})

test('before the first quarter of a year comes the last of the year before', () => {
  expect(quarterBefore('2020-Q1')).toBe('2019-Q4')
})

test('only what names a quarter is one', () => {
  expect(['2019-Q4', '2019-Q5', '19-Q1', '2019-4', null].map(isQuarter)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
