import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatDayPart,
  formatDifference,
  formatInstant,
  formatOffset,
  formatRange,
  formatShortDate,
  formatWeekday,
  formatWhen,
} from '@/lib/time/format'
import { addDays } from '@/lib/time/local'
import { instantOf, type When } from '@/lib/time/when'

const winter = Date.UTC(2019, 11, 19)

test('a date is written out in English and in Chinese', () => {
  expect(formatDate('2019-12-19', 'en')).toBe('19 December 2019')
  expect(formatDate('2020-01-02', 'en')).toBe('2 January 2020')
  expect(formatDate('2020-01-02', 'zh-CN')).toBe('2020年1月2日')
})

test('a short date stays readable in either language', () => {
  expect(formatShortDate('2019-12-19', 'en')).toBe('19 Dec 2019')
  expect(formatShortDate('2019-12-19', 'zh-CN')).toBe('2019-12-19')
})

test('a written date says what the engine’s calendar says, on any day', () => {
  const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_900 }), (days) => {
      const date = addDays('1900-01-01', days)

      expect(formatDate(date, 'en')).toBe(british.format(Date.parse(date)))
      expect(formatWeekday(date, 'zh-CN')).toBe(weekday.format(Date.parse(date)))
    }),
  )
})

describe('a range says what its days share only once', () => {
  test.each([
    ['2019-12-19', '2019-12-26', '19–26 December 2019', '2019年12月19日至26日'],
    ['2019-11-28', '2019-12-03', '28 November – 3 December 2019', '2019年11月28日至12月3日'],
    ['2019-12-30', '2020-01-02', '30 December 2019 – 2 January 2020', '2019年12月30日至2020年1月2日'],
    ['2019-12-19', '2020-12-19', '19 December 2019 – 19 December 2020', '2019年12月19日至2020年12月19日'],
    ['2019-12-19', '2019-12-19', '19 December 2019', '2019年12月19日'],
  ])('%s to %s', (first, last, english, chinese) => {
    expect(formatRange(first, last, 'en')).toBe(english)
    expect(formatRange(first, last, 'zh-CN')).toBe(chinese)
  })
})

test('the visit began on a Thursday', () => {
  expect(formatWeekday('2019-12-19', 'en')).toBe('Thursday')
  expect(formatWeekday('2019-12-19', 'zh-CN')).toBe('星期四')
  expect(formatWeekday('2019-12-22', 'zh-CN')).toBe('星期日')
})

test('parts of day have their names', () => {
  expect(formatDayPart('morning', 'en')).toBe('morning')
  expect(formatDayPart('evening', 'zh-CN')).toBe('晚上')
})

describe('a when is written as exactly as it is known', () => {
  const full: When = {
    on: '2019-12-19',
    time: '08:00',
    part: 'morning',
    zone: 'Europe/Moscow',
    precision: 'exact',
  }

  test.each([
    ['exact', '19 December 2019, 08:00', '2019年12月19日 08:00'],
    ['part', '19 December 2019, morning', '2019年12月19日上午'],
    ['day', '19 December 2019', '2019年12月19日'],
    ['visit', 'during the visit', '访问期间'],
  ] as const)('%s', (precision, english, chinese) => {
    expect(formatWhen({ ...full, precision }, 'en')).toBe(english)
    expect(formatWhen({ ...full, precision }, 'zh-CN')).toBe(chinese)
  })

  test('and never more exactly, when something is missing', () => {
    expect(formatWhen({ ...full, time: null }, 'en')).toBe('19 December 2019')
    expect(formatWhen({ ...full, precision: 'part', part: null }, 'en')).toBe('19 December 2019')
    expect(formatWhen({ ...full, on: null }, 'en')).toBe('during the visit')
  })
})

test('an instant is written by the clock of the zone asked for', () => {
  const at = instantOf('2019-12-19', '08:00', 'Europe/Moscow')

  expect(formatInstant(at, 'Europe/Moscow', 'en')).toBe('19 December 2019, 08:00')
  expect(formatInstant(at, 'Asia/Shanghai', 'zh-CN')).toBe('2019年12月19日 13:00')
})

test.each([
  ['Asia/Yekaterinburg', 'UTC+5'],
  ['Asia/Kolkata', 'UTC+5:30'],
  ['Asia/Kathmandu', 'UTC+5:45'],
  ['America/St_Johns', 'UTC−3:30'],
  ['America/New_York', 'UTC−5'],
  ['Europe/London', 'UTC'],
])('%s in December is %s', (zone, offset) => {
  expect(formatOffset(zone, winter)).toBe(offset)
})

test.each([
  [180, '3 h', '3小时', 'behind'],
  [150, '2 h 30 min', '2小时30分', 'behind'],
  [-330, '5 h 30 min', '5小时30分', 'ahead'],
  [-30, '30 min', '30分钟', 'ahead'],
  [0, '0 h', '0小时', 'same'],
] as const)('%d minutes behind home is %s', (minutes, english, chinese, direction) => {
  expect(formatDifference(minutes, 'en')).toEqual({ hours: english, direction })
  expect(formatDifference(minutes, 'zh-CN')).toEqual({ hours: chinese, direction })
})

test('an end stands beside an exact time alone', () => {
  const full = { on: '2019-12-19', time: '10:00', part: 'morning', zone: 'UTC', precision: 'exact' } as const

  expect(formatWhen(full, 'en', '11:30')).toBe('19 December 2019, 10:00–11:30')
  expect(formatWhen(full, 'zh-CN', '11:30')).toBe('2019年12月19日 10:00–11:30')
  expect(formatWhen({ ...full, precision: 'part' }, 'en', '11:30')).toBe('19 December 2019, morning')
})
