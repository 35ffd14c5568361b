import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addWorkingDays, daysBetween, weekdayOf } from '@/lib/time/local'

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

test('fifteen working days after a return on Thursday 26 December end on 16 January', () => {
  expect(addWorkingDays('2019-12-26', 15)).toBe('2020-01-16')
})

test('a holiday in between moves the end by one', () => {
  expect(addWorkingDays('2019-12-26', 15, new Set(['2020-01-01']))).toBe('2020-01-17')
})

test('five working days before a departure on Thursday 19 December is the Thursday before', () => {
  expect(addWorkingDays('2019-12-19', -5)).toBe('2019-12-12')
})

test('from a Saturday, the first working day is Monday and the last before is Friday', () => {
  expect(addWorkingDays('2019-12-21', 1)).toBe('2019-12-23')
  expect(addWorkingDays('2019-12-21', -1)).toBe('2019-12-20')
  expect(addWorkingDays('2019-12-21', 0)).toBe('2019-12-21')
})

test('half a working day is refused', () => {
  expect(() => addWorkingDays('2019-12-19', 1.5)).toThrow(RangeError)
})

test('exactly that many working days are passed, and the last is one itself', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 10 })
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 40 }), offsets, (date, days, holidayOffsets) => {
      const holidays = new Set(holidayOffsets.map((offset) => addDays(date, offset)))
      const isWorkingDay = (day: string) => weekdayOf(day) < 6 && !holidays.has(day)

      const end = addWorkingDays(date, days, holidays)

      const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1))
      expect(isWorkingDay(end)).toBe(true)
      expect(passed.filter(isWorkingDay)).toHaveLength(days)
    }),
  )
})
