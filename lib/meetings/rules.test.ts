import { describe, expect, test } from 'vitest'
import type { When } from '../time/when'
import { endOf, endsNextDay, hasBegun, timeProblem } from './rules'

const days = { firstOn: '2019-12-19', lastOn: '2019-12-26' }

const at = (on: string, time: string, zone = 'Asia/Kolkata'): When => ({
  on,
  time,
  part: null,
  zone,
  precision: 'exact',
})
const onDay = (on: string): When => ({ on, time: null, part: null, zone: 'Asia/Kolkata', precision: 'day' })
const duringVisit: When = { on: null, time: null, part: null, zone: 'Asia/Kolkata', precision: 'visit' }

describe('the times of a meeting', () => {
  test.each([
    ['the first day', at('2019-12-19', '00:00'), null],
    ['the last day', at('2019-12-26', '23:59'), null],
    ['the day before', at('2019-12-18', '23:59'), 'outsideVisit'],
    ['the day after', onDay('2019-12-27'), 'outsideVisit'],
    ['no day at all', duringVisit, null],
  ])('%s', (_, start, problem) => {
    expect(timeProblem(days, start, null)).toBe(problem)
  })

  test.each([
    ['09:00', '10:30', null],
    ['09:00', '09:00', 'endBeforeStart'],
    ['15:00', '14:00', 'endBeforeStart'],
    ['15:00', '02:00', 'endBeforeStart'],
    ['19:00', '00:30', null],
    ['19:00', '06:00', 'endBeforeStart'],
    ['17:59', '00:30', 'endBeforeStart'],
  ])('from %s to %s', (start, end, problem) => {
    expect(timeProblem(days, at('2019-12-20', start), end)).toBe(problem)
  })

  test('an end without an exact start has nothing to be the end of', () => {
    expect(timeProblem(days, onDay('2019-12-20'), '10:00')).toBe('endWithoutStart')
    expect(timeProblem(days, duringVisit, '10:00')).toBe('endWithoutStart')
  })

  test('half past two does not exist in Berlin on the night of summer time, whether as start or as end', () => {
    const spring = { firstOn: '2019-03-30', lastOn: '2019-03-31' }

    expect(timeProblem(spring, at('2019-03-31', '02:30', 'Europe/Berlin'), null)).toBe('timeSkipped')
    expect(timeProblem(spring, at('2019-03-31', '01:30', 'Europe/Berlin'), '02:30')).toBe('endSkipped')
    expect(timeProblem(spring, at('2019-03-30', '20:00', 'Europe/Berlin'), '02:30')).toBe('endSkipped')
  })
})

test('a dinner that ends past midnight ends on the next day, five and a half hours after it began', () => {
  const start = at('2019-12-20', '19:00')

  expect(endsNextDay('19:00', '00:30')).toBe(true)
  expect(endOf(start, '00:30')).toBe(Date.UTC(2019, 11, 20, 19, 0))
})

test('no end is made up where none is known, or the start is not exact', () => {
  expect(endOf(at('2019-12-20', '19:00'), null)).toBeNull()
  expect(endOf(onDay('2019-12-20'), '20:00')).toBeNull()
})

test('a meeting begins at its own clock, one of the day at midnight there, one during the visit with the visit', () => {
  const eveInKochi = Date.UTC(2019, 11, 19, 18, 29)
  const dayInKochi = Date.UTC(2019, 11, 19, 18, 30)

  expect(hasBegun(onDay('2019-12-20'), days.firstOn, eveInKochi)).toBe(false)
  expect(hasBegun(onDay('2019-12-20'), days.firstOn, dayInKochi)).toBe(true)
  expect(hasBegun(at('2019-12-20', '00:01'), days.firstOn, dayInKochi)).toBe(false)
  expect(hasBegun(duringVisit, days.firstOn, eveInKochi)).toBe(true)
  expect(hasBegun(duringVisit, days.firstOn, Date.UTC(2019, 11, 18, 18, 29))).toBe(false)
})
