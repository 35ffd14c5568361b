import { describe, expect, test } from 'vitest'
import {
  behindHome,
  clockChange,
  instantOf,
  localAt,
  momentOf,
  officeClock,
  type When,
  whenProblem,
} from '@/lib/time/when'

const home = 'Asia/Shanghai'

function when(known: Partial<When>): When {
  return { on: '2019-12-19', time: null, part: null, zone: 'Europe/Moscow', precision: 'day', ...known }
}

describe('the moment to sort by', () => {
  test('of eight in the morning in Moscow is five o’clock UTC', () => {
    expect(momentOf(when({ precision: 'exact', time: '08:00' }))).toBe(Date.UTC(2019, 11, 19, 5, 0))
  })

  test.each([
    ['morning', 6],
    ['afternoon', 12],
    ['evening', 18],
  ] as const)('of a local %s is %i:00 there', (part, hour) => {
    expect(momentOf(when({ precision: 'part', part }))).toBe(Date.UTC(2019, 11, 19, hour - 3, 0))
  })

  test('of a day is its first minute there, even where clocks skip midnight', () => {
    expect(momentOf(when({}))).toBe(Date.UTC(2019, 11, 18, 21, 0))
    expect(momentOf(when({ on: '2018-11-04', zone: 'America/Sao_Paulo' }))).toBe(Date.UTC(2018, 10, 4, 3, 0))
  })

  test('of a day ignores a time left over from another precision', () => {
    expect(momentOf(when({ time: '25:99', part: 'evening' }))).toBe(momentOf(when({})))
  })

  test('is unknown during the visit, and for a when with a problem', () => {
    expect(momentOf(when({ precision: 'visit' }))).toBeNull()
    expect(momentOf(when({ precision: 'exact' }))).toBeNull()
    expect(momentOf(when({ on: '2019-02-30' }))).toBeNull()
    expect(momentOf(when({ zone: 'Asia/Yiwu' }))).toBeNull()
  })
})

describe('the office clock', () => {
  test('shows the same day for a morning in Moscow and the next for a late evening', () => {
    expect(officeClock(when({ precision: 'exact', time: '08:00' }), home)).toEqual({
      on: '2019-12-19',
      time: '13:00',
      dayShift: 0,
    })
    expect(officeClock(when({ precision: 'exact', time: '20:30' }), home)).toEqual({
      on: '2019-12-20',
      time: '01:30',
      dayShift: 1,
    })
  })

  test('shows the day before where the place is ahead', () => {
    const auckland = when({ precision: 'exact', time: '01:00', zone: 'Pacific/Auckland' })

    expect(officeClock(auckland, home)).toEqual({ on: '2019-12-18', time: '20:00', dayShift: -1 })
  })

  test('is silent about what is not exact, rather than invent a minute', () => {
    expect(officeClock(when({}), home)).toBeNull()
    expect(officeClock(when({ precision: 'part', part: 'morning' }), home)).toBeNull()
    expect(officeClock(when({ precision: 'exact', time: null }), home)).toBeNull()
  })
})

test('Moscow is five hours behind the office, Kolkata two and a half, Auckland ahead', () => {
  const at = Date.UTC(2019, 11, 19)

  expect(behindHome('Europe/Moscow', home, at)).toBe(300)
  expect(behindHome('Asia/Kolkata', home, at)).toBe(150)
  expect(behindHome('Pacific/Auckland', home, at)).toBe(-300)
  expect(behindHome(home, home, at)).toBe(0)
})

describe('a when is not well-formed', () => {
  test.each([
    [{ on: null }, 'dateMissing'],
    [{ on: '' }, 'dateMissing'],
    [{ on: '2019-02-30' }, 'dateImpossible'],
    [{ precision: 'exact' }, 'timeMissing'],
    [{ precision: 'exact', time: '24:00' }, 'timeImpossible'],
    [{ precision: 'part' }, 'partMissing'],
    [{ zone: 'Asia/Yiwu' }, 'zoneUnknown'],
    [{ zone: '+08:00' }, 'zoneUnknown'],
    [{ precision: 'visit', zone: '' }, 'zoneUnknown'],
  ] as const)('%o: %s', (known, problem) => {
    expect(whenProblem(when(known))).toBe(problem)
  })

  test('but nothing more is asked than its precision needs', () => {
    expect(whenProblem(when({}))).toBeNull()
    expect(whenProblem(when({ precision: 'visit', on: null }))).toBeNull()
    expect(whenProblem(when({ precision: 'part', part: 'evening' }))).toBeNull()
    expect(whenProblem(when({ precision: 'exact', time: '00:00' }))).toBeNull()
  })
})

describe('the date line', () => {
  test('a flight from Apia lands in Pago Pago the day before it left, an hour later', () => {
    const departure = instantOf('2019-12-19', '10:00', 'Pacific/Apia')
    const arrival = instantOf('2019-12-18', '10:00', 'Pacific/Pago_Pago')

    expect(arrival - departure).toBe(60 * 60_000)
  })

  test('Apia had no 30 December 2011: a time on it is read as the same time of the 31st', () => {
    expect(clockChange('2011-12-30', '10:00', 'Pacific/Apia')).toBe('gap')
    expect(localAt(instantOf('2011-12-30', '10:00', 'Pacific/Apia'), 'Pacific/Apia')).toEqual({
      on: '2011-12-31',
      time: '10:00',
    })
    expect(momentOf(when({ on: '2011-12-30', zone: 'Pacific/Apia' }))).toBe(Date.UTC(2011, 11, 30, 10, 0))
  })

  test('the minute after 23:59 on 29 December 2011 in Apia is midnight of the 31st', () => {
    const lastMinute = instantOf('2011-12-29', '23:59', 'Pacific/Apia')

    expect(localAt(lastMinute + 60_000, 'Pacific/Apia')).toEqual({ on: '2011-12-31', time: '00:00' })
  })
})
