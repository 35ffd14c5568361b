import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../time/local'
import {
  addWorkingDays,
  type DeadlineRule,
  deadlineFrom,
  isWorkingDay,
  type OfficeDays,
  rolled,
} from './reckoning'

const week: OfficeDays = { off: new Set(), work: new Set() }
const newYear: OfficeDays = { off: new Set(['2020-01-01']), work: new Set() }
// In 2026 the Spring Festival is off from Sunday 15 to Monday 23 February; Saturdays 14 and 28 are worked.
const spring: OfficeDays = {
  off: new Set(['16', '17', '18', '19', '20', '23'].map((day) => `2026-02-${day}`)),
  work: new Set(['2026-02-14', '2026-02-28']),
}

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))
const offsets = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { maxLength: 20 })
const dateWithDays = fc.tuple(anyDate, offsets, offsets).map(([date, off, work]) => ({
  date,
  days: {
    off: new Set(off.map((offset) => addDays(date, offset))),
    work: new Set(work.map((offset) => addDays(date, offset))),
  },
}))
const anyRule: fc.Arbitrary<DeadlineRule> = fc.record({
  count: fc.integer({ min: -40, max: 40 }),
  unit: fc.constantFrom('days', 'working-days', 'months'),
  rolls: fc.constantFrom('none', 'next', 'previous'),
})

test('fifteen working days after a return on Thursday 26 December end on 16 January', () => {
  expect(addWorkingDays('2019-12-26', 15, week)).toBe('2020-01-16')
})

test('a holiday in between moves the end by one, a weekend worked for it moves it back', () => {
  expect(addWorkingDays('2019-12-26', 15, newYear)).toBe('2020-01-17')
  expect(addWorkingDays('2019-12-26', 15, { ...newYear, work: new Set(['2020-01-04']) })).toBe('2020-01-16')
})

test('five working days before a departure on Thursday 19 December is the Thursday before', () => {
  expect(addWorkingDays('2019-12-19', -5, week)).toBe('2019-12-12')
})

test('from a Saturday, the first working day is Monday and the last before is Friday', () => {
  expect(addWorkingDays('2019-12-21', 1, week)).toBe('2019-12-23')
  expect(addWorkingDays('2019-12-21', -1, week)).toBe('2019-12-20')
  expect(addWorkingDays('2019-12-21', 0, week)).toBe('2019-12-21')
})

test('half a working day is refused', () => {
  expect(() => addWorkingDays('2019-12-19', 1.5, week)).toThrow(RangeError)
})

test('a deadline in the Spring Festival rolls to the day after it, or to the Saturday worked before it', () => {
  expect(rolled('2026-02-18', 'next', spring)).toBe('2026-02-24')
  expect(rolled('2026-02-18', 'previous', spring)).toBe('2026-02-14')
  expect(rolled('2026-02-18', 'none', spring)).toBe('2026-02-18')
  expect(rolled('2026-02-28', 'next', spring)).toBe('2026-02-28')
})

test('months end on the last day where a month is too short, and roll from there', () => {
  const month: DeadlineRule = { count: 1, unit: 'months', rolls: 'none' }

  expect(deadlineFrom('2026-01-31', month, week)).toBe('2026-02-28')
  expect(deadlineFrom('2026-01-31', { ...month, rolls: 'next' }, week)).toBe('2026-03-02')
  expect(deadlineFrom('2026-01-31', { ...month, rolls: 'next' }, spring)).toBe('2026-02-28')
})

test('exactly that many working days are passed, and the last is one itself', () => {
  fc.assert(
    fc.property(dateWithDays, fc.integer({ min: 1, max: 40 }), ({ date, days }, count) => {
      const end = addWorkingDays(date, count, days)

      const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1))
      expect(isWorkingDay(end, days)).toBe(true)
      expect(passed.filter((day) => isWorkingDay(day, days))).toHaveLength(count)
    }),
  )
})

test('from a working day, so many working days on and as many back lead home', () => {
  fc.assert(
    fc.property(dateWithDays, fc.integer({ min: -40, max: 40 }), ({ date, days }, count) => {
      const start = rolled(date, 'next', days)

      expect(addWorkingDays(addWorkingDays(start, count, days), -count, days)).toBe(start)
    }),
  )
})

test('a deadline that rolls is on no day off, and one that does not roll back never comes sooner', () => {
  fc.assert(
    fc.property(dateWithDays, anyRule, ({ date, days }, rule) => {
      const plain = deadlineFrom(date, { ...rule, rolls: 'none' }, days)
      const due = deadlineFrom(date, rule, days)

      if (rule.rolls !== 'none') expect(isWorkingDay(due, days)).toBe(true)
      if (rule.rolls === 'next') expect(due >= plain).toBe(true)
      if (rule.rolls === 'previous') expect(due <= plain).toBe(true)
    }),
  )
})

test('who starts later is never due sooner, and a greater count is never due sooner', () => {
  const later = fc.integer({ min: 0, max: 40 })
  fc.assert(
    fc.property(dateWithDays, anyRule, later, later, ({ date, days }, rule, wait, more) => {
      const due = deadlineFrom(date, rule, days)

      expect(deadlineFrom(addDays(date, wait), rule, days) >= due).toBe(true)
      expect(deadlineFrom(date, { ...rule, count: rule.count + more }, days) >= due).toBe(true)
    }),
  )
})
