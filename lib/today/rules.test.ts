import { expect, test } from 'vitest'
import { instantOf, type When } from '../time/when'
import { isAhead, progressOf } from './rules'

const zone = 'Asia/Kolkata'
const when = (given: Partial<When>): When => ({
  on: '2019-12-24',
  time: null,
  part: null,
  zone,
  precision: 'day',
  ...given,
})
const at = (time: string, on = '2019-12-24') => instantOf(on, time, zone)

test('a meeting at an exact time is ahead until that minute, wherever the office is', () => {
  const exact = when({ precision: 'exact', time: '09:30' })

  expect(isAhead(exact, at('09:30'))).toBe(true)
  expect(isAhead(exact, at('09:31'))).toBe(false)
})

test.each([
  ['morning', '11:59', '12:00'],
  ['afternoon', '17:59', '18:00'],
  ['evening', '23:59', '00:00'],
] as const)('a meeting of the %s is ahead until it is over', (part, last, over) => {
  const meeting = when({ precision: 'part', part })
  const after = over === '00:00' ? at(over, '2019-12-25') : at(over)

  expect(isAhead(meeting, at(last))).toBe(true)
  expect(isAhead(meeting, after)).toBe(false)
})

test('a meeting known by its day is ahead all that day; one "during the visit" is never the next', () => {
  expect(isAhead(when({}), at('23:59'))).toBe(true)
  expect(isAhead(when({}), at('00:00', '2019-12-25'))).toBe(false)
  expect(isAhead(when({ precision: 'visit', on: null }), 0)).toBe(false)
})

const trip = { firstOn: '2019-12-19', lastOn: '2019-12-26', status: 'under-way' } as const

test('the first day is day 1 and the last day is day 8 of 8', () => {
  expect(progressOf(trip, '2019-12-19')).toEqual({ phase: 'under-way', day: 1, of: 8 })
  expect(progressOf(trip, '2019-12-26')).toEqual({ phase: 'under-way', day: 8, of: 8 })
})

test('a visit that left a day early is on its first day', () => {
  expect(progressOf(trip, '2019-12-18')).toEqual({ phase: 'under-way', day: 1, of: 8 })
})

test('a status behind the calendar is said: not departed, not returned', () => {
  expect(progressOf(trip, '2019-12-27')).toEqual({ phase: 'to-return', days: 1 })
  expect(progressOf({ ...trip, status: 'approved' }, '2019-12-19')).toEqual({ phase: 'to-depart', days: 0 })
})
