import { describe, expect, test } from 'vitest'
import { clockChange, instantOf, localAt, offsetMinutes } from '@/lib/time/when'

const minute = 60_000

// The facts are those of the IANA time zone database.
describe('offsets as they were', () => {
  test.each([
    ['Europe/Moscow', '2010-07-01', 4],
    ['Europe/Moscow', '2011-01-15', 3],
    ['Europe/Moscow', '2011-03-28', 4],
    ['Europe/Moscow', '2012-01-15', 4],
    ['Europe/Moscow', '2014-10-25', 4],
    ['Europe/Moscow', '2014-10-27', 3],
    ['Europe/Moscow', '2019-12-19', 3],
    ['Asia/Yekaterinburg', '2011-01-15', 5],
    ['Asia/Yekaterinburg', '2011-03-28', 6],
    ['Asia/Yekaterinburg', '2014-01-15', 6],
    ['Asia/Yekaterinburg', '2014-10-27', 5],
    ['Asia/Yekaterinburg', '2019-12-19', 5],
    ['Asia/Kolkata', '2019-07-01', 5.5],
    ['Asia/Kolkata', '2019-12-19', 5.5],
    ['Asia/Kathmandu', '2019-12-19', 5.75],
    ['Asia/Shanghai', '2019-07-01', 8],
    ['Asia/Shanghai', '1988-07-01', 9],
    ['America/St_Johns', '2019-12-19', -3.5],
    ['Pacific/Chatham', '2019-12-19', 13.75],
    ['Australia/Lord_Howe', '2019-07-01', 10.5],
    ['Asia/Pyongyang', '2017-01-01', 8.5],
    ['America/Caracas', '2015-01-01', -4.5],
    ['Pacific/Apia', '2011-12-29', -10],
    ['Pacific/Apia', '2011-12-31', 14],
  ])('%s on %s: %d hours from UTC', (zone, on, hours) => {
    expect(offsetMinutes(zone, instantOf(on, '12:00', zone))).toBe(hours * 60)
  })

  test.each([
    ['Europe/Moscow', Date.UTC(2011, 2, 26, 23, 0), 180, 240],
    ['Europe/Moscow', Date.UTC(2014, 9, 25, 22, 0), 240, 180],
    ['Asia/Yekaterinburg', Date.UTC(2011, 2, 26, 21, 0), 300, 360],
    ['Asia/Yekaterinburg', Date.UTC(2014, 9, 25, 20, 0), 360, 300],
  ])('%s changes in the very millisecond %d', (zone, at, before, after) => {
    expect(offsetMinutes(zone, at - 1)).toBe(before)
    expect(offsetMinutes(zone, at)).toBe(after)
  })

  test('a local mean time with seconds is rounded to the minute for show, yet its clock reads true', () => {
    const at = instantOf('1970-01-01', '12:00', 'Africa/Monrovia')

    expect(at).toBe(Date.UTC(1970, 0, 1, 12, 44, 30))
    expect(offsetMinutes('Africa/Monrovia', at)).toBe(-44)
    expect(localAt(at, 'Africa/Monrovia')).toEqual({ on: '1970-01-01', time: '12:00' })
  })
})

describe('a time the clocks skip', () => {
  test.each([
    ['Europe/Moscow', '2011-03-27', '02:30', '03:30'],
    ['Asia/Yekaterinburg', '2011-03-27', '02:00', '03:00'],
    ['Europe/Paris', '2019-03-31', '02:59', '03:59'],
    ['Australia/Lord_Howe', '2019-10-06', '02:15', '02:45'],
    ['America/Sao_Paulo', '2018-11-04', '00:00', '01:00'],
  ])('in %s on %s, %s, is read as %s', (zone, on, time, readAs) => {
    expect(clockChange(on, time, zone)).toBe('gap')
    expect(localAt(instantOf(on, time, zone), zone)).toEqual({ on, time: readAs })
  })

  test('ends where the clock goes on', () => {
    expect(clockChange('2011-03-27', '01:59', 'Europe/Moscow')).toBeNull()
    expect(clockChange('2011-03-27', '03:00', 'Europe/Moscow')).toBeNull()
  })
})

describe('a time the clocks show twice', () => {
  test.each([
    ['Europe/Moscow', '2014-10-26', '01:30', 60],
    ['Asia/Yekaterinburg', '2014-10-26', '01:00', 60],
    ['Europe/Paris', '2019-10-27', '02:30', 60],
    ['Australia/Lord_Howe', '2019-04-07', '01:45', 30],
    ['Asia/Shanghai', '1988-09-11', '01:30', 60],
  ])('in %s on %s, %s, is the first of two %d minutes apart', (zone, on, time, apart) => {
    const at = instantOf(on, time, zone)

    expect(clockChange(on, time, zone)).toBe('repeat')
    expect(localAt(at + apart * minute, zone)).toEqual({ on, time })
    expect(localAt(at - apart * minute, zone)).not.toEqual({ on, time })
  })

  test('is no more shown twice a minute outside it', () => {
    expect(clockChange('2014-10-26', '00:59', 'Europe/Moscow')).toBeNull()
    expect(clockChange('2014-10-26', '02:00', 'Europe/Moscow')).toBeNull()
  })
})

test('Moscow changed its zone twice between 2011 and 2014 and its clocks not once in between', () => {
  const summer = instantOf('2012-07-01', '12:00', 'Europe/Moscow')
  const winter = instantOf('2012-12-31', '12:00', 'Europe/Moscow')

  expect(offsetMinutes('Europe/Moscow', summer)).toBe(offsetMinutes('Europe/Moscow', winter))
})
