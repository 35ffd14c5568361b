import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deadline } from '../deadlines/deadline'
import type { OfficeDays } from '../deadlines/reckoning'
import { addDays, daysBetween } from '../time/local'
import { newsOf, reminders } from './news'
import { digestDayBy } from './schedule'

const due = (on: string): Deadline => ({
  uid: `commitment-${on}`,
  kind: 'commitment',
  on,
  recordId: on,
  ref: 'C2026-001',
  title: { nameEn: 'Send it', nameZh: null, nameLocal: null, localLanguage: null },
  href: '/commitments/C2026-001',
  person: null,
  role: 'official',
})
const week: OfficeDays = { off: new Set(), work: new Set() }
const day = '2026-03-10'
const told = (on: string, since: string) => newsOf([due(on)], since, day).map(({ reminder }) => reminder)

test.each([
  [31, []],
  [30, ['month']],
  [29, []],
  [7, ['week']],
  [6, []],
  [0, ['today']],
  [-1, ['overdue']],
  [-2, []],
])('%i days before its day, a daily digest says %j', (left, expected) => {
  expect(told(addDays(day, left), addDays(day, -1))).toEqual(expected)
})

test('a weekly digest tells what came since the last one, and of several reminders the latest alone', () => {
  expect(told(addDays(day, 24), addDays(day, -7))).toEqual(['month'])
  expect(told(addDays(day, 1), addDays(day, -7))).toEqual(['week'])
  expect(told(addDays(day, -3), addDays(day, -7))).toEqual(['overdue'])
})

test('whoever reads every day is told each of the four reminders exactly once, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 31, max: 400 }), (ahead) => {
      const deadline = due(addDays(day, ahead))
      const days = Array.from({ length: ahead + 40 }, (_, index) => addDays(day, index))

      const all = days.flatMap((today) => newsOf([deadline], addDays(today, -1), today))

      expect(all.map(({ reminder }) => reminder)).toEqual([...reminders])
    }),
    { numRuns: 20 },
  )
})

test('the weekly digest comes on Monday, or on the first working day where Monday is off', () => {
  const off = { ...week, off: new Set(['2026-03-09']) }

  expect(digestDayBy('weekly', '2026-03-10', week)).toBe('2026-03-09')
  expect(digestDayBy('weekly', '2026-03-10', off)).toBe('2026-03-10')
  expect(digestDayBy('weekly', '2026-03-09', off)).toBe('2026-03-02')
  expect(digestDayBy('daily', '2026-03-08', off)).toBe('2026-03-08')
})

test('between two weekly digests are never more than thirteen days, whatever is off', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 30 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), offsets, (at, off) => {
      const today = addDays('2020-01-01', at)
      const days = { ...week, off: new Set(off.map((offset) => addDays(today, offset))) }

      const last = digestDayBy('weekly', today, days)

      expect(last <= today && daysBetween(last, today) <= 13).toBe(true)
      expect(digestDayBy('weekly', last, days)).toBe(last)
    }),
  )
})
