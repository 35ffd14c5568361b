import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysIn,
  daysInclusive,
  isLocalDate,
  isLocalTime,
  todayIn,
} from '@/lib/time/local'

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('a local date', () => {
  test.each(['2019-12-19', '2020-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%s is one', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })

  test.each([
    '2019-02-30',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-12-00',
    '1899-12-31',
    '2201-01-01',
    '0019-12-19',
    '2019-2-3',
    '20191219',
    '2019-12-19T08:00',
    '2019-12-19\n',
    ' 2019-12-19',
    '2019-12-19[u-ca=hebrew]',
    '+002019-12-19',
    '２０１９-12-19',
    '',
  ])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false)
  })

  test('no text makes the question throw', () => {
    fc.assert(fc.property(fc.string(), (text) => [true, false].includes(isLocalDate(text))))
  })
})

test.each(['00:00', '08:00', '23:59'])('%s is a local time', (text) => {
  expect(isLocalTime(text)).toBe(true)
})

test.each(['24:00', '08:60', '8:00', '08:00:00', '0800', '08.00', '-1:00', '08:00\n', ''])(
  '%j is no local time',
  (text) => {
    expect(isLocalTime(text)).toBe(false)
  },
)

test('days added can be taken away again, and their number is the distance', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const other = addDays(date, days)

      expect(addDays(other, -days)).toBe(date)
      expect(daysBetween(date, other)).toBe(days)
    }),
  )
})

test('19 to 26 December is eight days, a day trip is one', () => {
  expect(daysInclusive('2019-12-19', '2019-12-26')).toBe(8)
  expect(daysInclusive('2019-12-19', '2019-12-19')).toBe(1)
})

test('a date that does not exist is never reckoned with', () => {
  expect(() => addDays('2019-02-30', 1)).toThrow(RangeError)
  expect(() => daysBetween('2019-12-19', '2019-02-30')).toThrow(RangeError)
})

test('a month after 31 January is the last day of February', () => {
  expect(addMonths('2019-01-31', 1)).toBe('2019-02-28')
  expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
  expect(addMonths('2020-03-31', -1)).toBe('2020-02-29')
  expect(addMonths('2019-12-26', 1)).toBe('2020-01-26')
})

test('at 17:00 UTC it is already tomorrow in Shanghai and still today in Moscow', () => {
  const now = Date.UTC(2019, 11, 19, 17, 0)

  expect(todayIn('Asia/Shanghai', now)).toBe('2019-12-20')
  expect(todayIn('Europe/Moscow', now)).toBe('2019-12-19')
})

test('the days of many instants are the same as asked for one by one, over clock changes too', () => {
  const zones = ['Asia/Shanghai', 'Asia/Kolkata', 'Europe/Berlin', 'America/Sao_Paulo']
  const someInstant = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) })
  fc.assert(
    fc.property(fc.constantFrom(...zones), someInstant, (zone, instant) => {
      expect(daysIn(zone)(instant)).toBe(todayIn(zone, instant))
    }),
  )
})
