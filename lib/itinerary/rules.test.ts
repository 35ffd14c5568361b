import { expect, test } from 'vitest'
import type { DayPart } from '@/db/values/when'
import type { When } from '../time/when'
import { isSkipped, isTwice, outsideVisit, surelyBefore } from './rules'

const exact = (on: string, time: string, zone: string): When => ({
  on,
  time,
  zone,
  part: null,
  precision: 'exact',
})
const day = (on: string, zone: string): When => ({ on, time: null, part: null, zone, precision: 'day' })
const part = (on: string, name: DayPart, zone: string): When => ({
  ...day(on, zone),
  part: name,
  precision: 'part',
})
const unknown = (zone: string): When => ({ on: null, time: null, part: null, zone, precision: 'visit' })
const moscow = 'Europe/Moscow'

test.each([
  ['ten to five', exact('2019-12-20', '04:50', moscow), exact('2019-12-20', '05:00', moscow), true],
  ['the same minute', exact('2019-12-20', '05:00', moscow), exact('2019-12-20', '05:00', moscow), false],
  ['a day without time', day('2019-12-20', moscow), exact('2019-12-20', '23:00', moscow), false],
  ['the day before', day('2019-12-19', moscow), exact('2019-12-20', '00:00', moscow), true],
  ['the morning', part('2019-12-20', 'morning', moscow), part('2019-12-20', 'afternoon', moscow), true],
  [
    'an hour of the evening',
    exact('2019-12-20', '19:00', moscow),
    part('2019-12-20', 'evening', moscow),
    false,
  ],
  ['an unknown time', unknown(moscow), exact('2019-12-20', '05:00', moscow), false],
])('whether %s was surely before the other', (_, a, b, expected) => {
  expect(surelyBefore(a, b)).toBe(expected)
})

test('a later local time can be the earlier moment', () => {
  const inAuckland = exact('2019-12-20', '00:30', 'Pacific/Auckland')
  const inHonolulu = exact('2019-12-19', '10:30', 'Pacific/Honolulu')

  expect(surelyBefore(inAuckland, inHonolulu)).toBe(true)
})

const visit = { firstOn: '2019-12-19', lastOn: '2019-12-26' }

test.each([
  ['the first day', day('2019-12-19', moscow), false],
  ['the last evening', part('2019-12-26', 'evening', moscow), false],
  ['the last night, already tomorrow at home', exact('2019-12-26', '23:50', moscow), false],
  ['the eve, which is the first day at home', exact('2019-12-18', '22:00', 'Pacific/Honolulu'), false],
  ['the eve, somewhere in which the first day begins', day('2019-12-18', 'Pacific/Honolulu'), false],
  ['the eve where clocks go with home', day('2019-12-18', 'Asia/Singapore'), true],
  ['the day after', exact('2019-12-27', '09:00', moscow), true],
  ['the same day a year on', day('2020-12-20', moscow), true],
  ['an unknown time', unknown(moscow), false],
])('whether %s is outside the visit', (_, when, expected) => {
  expect(outsideVisit(visit, when, 'Asia/Shanghai')).toBe(expected)
})

test('a journey to the border may begin the day before, not two', () => {
  expect(outsideVisit(visit, day('2019-12-18', 'Asia/Shanghai'), 'Asia/Shanghai', 1)).toBe(false)
  expect(outsideVisit(visit, day('2019-12-17', 'Asia/Shanghai'), 'Asia/Shanghai', 1)).toBe(true)
})

test('a time the clocks skip never was, one they show twice is told apart', () => {
  const skipped = exact('2019-03-31', '02:30', 'Europe/Berlin')
  const twice = exact('2019-10-27', '02:30', 'Europe/Berlin')

  expect([isSkipped(skipped), isTwice(skipped)]).toEqual([true, false])
  expect([isSkipped(twice), isTwice(twice)]).toEqual([false, true])
  expect(isSkipped(day('2019-03-31', 'Europe/Berlin'))).toBe(false)
})
