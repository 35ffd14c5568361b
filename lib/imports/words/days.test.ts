import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../time/local'
import { readDays } from './days'

const days = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays('1901-01-01', count))
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const parts = (day: string) => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  return { y, m, d, name: names[m - 1], compact: day.replaceAll('-', '') }
}

const writings: Record<string, (day: string) => string> = {
  'with points': (day) => `${parts(day).y}.${parts(day).m}.${parts(day).d}`,
  'in Chinese': (day) => `${parts(day).y}年${parts(day).m}月${parts(day).d}日`,
  'with slashes, day first': (day) => `${parts(day).d}/${parts(day).m}/${parts(day).y}`,
  'in English': (day) => `${parts(day).name} ${parts(day).d}, ${parts(day).y}`,
  'as digits': (day) => parts(day).compact,
}

test.each(Object.entries(writings))('a day written %s is read as that day', (_, written) => {
  fc.assert(
    fc.property(days, (day) => {
      expect(readDays(written(day), 'day-first')).toEqual({ firstOn: day, lastOn: day })
    }),
  )
})

test('a range written out in any of the ways is read as its two days', () => {
  const writing = fc.constantFrom(...Object.values(writings))
  const gap = fc.constantFrom('-', ' – ', '至', ' to ', '~', '——')

  fc.assert(
    fc.property(days, fc.nat(300), writing, gap, (firstOn, length, written, between) => {
      const lastOn = addDays(firstOn, length)

      expect(readDays(written(firstOn) + between + written(lastOn), 'day-first')).toEqual({ firstOn, lastOn })
    }),
  )
})

test.each([
  '2019.12.19-26',
  '2019.12.19-12.26',
  '2019-12-19-26',
  '2019年12月19日至26日',
  '2019年12月19-26日',
  '2019年12月19日—12月26日',
  '二〇一九年十二月十九日至二十六日',
  '２０１９．１２．１９～２６',
  '12/19-12/26/2019',
  '19/12-26/12/2019',
  '12/19-26/2019',
  '19-26 Dec 2019',
  '19–26 December 2019',
  'Dec 19-26, 2019',
  'December 19th to 26th, 2019',
  '43818-43825',
  '20191219-20191226',
  '20191219-1226',
  'Thursday, 19 December 2019 – 26 December 2019',
  '2019年12月19日（周四）至26日',
])('%s is 19 to 26 December 2019', (text) => {
  expect(readDays(text)).toEqual({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
})

test('a range over the new year takes the year that one end leaves out from the calendar', () => {
  expect(readDays('2019.12.28-1.3')).toEqual({ firstOn: '2019-12-28', lastOn: '2020-01-03' })
  expect(readDays('28 Dec - 3 Jan 2020')).toEqual({ firstOn: '2019-12-28', lastOn: '2020-01-03' })
  expect(readDays('2019.12.28-2019.1.3')).toBe('reversed')
})

test('03/04/2019 is not read without an order, and in either with one', () => {
  expect(readDays('03/04/2019')).toBe('ambiguous')
  expect(readDays('03/04/2019', 'day-first')).toEqual({ firstOn: '2019-04-03', lastOn: '2019-04-03' })
  expect(readDays('03/04/2019', 'month-first')).toEqual({ firstOn: '2019-03-04', lastOn: '2019-03-04' })
})

test('a day that can be read in one way alone is read so, whatever the order of the file', () => {
  expect(readDays('19/12/2019', 'month-first')).toEqual({ firstOn: '2019-12-19', lastOn: '2019-12-19' })
  expect(readDays('05/05/2019')).toEqual({ firstOn: '2019-05-05', lastOn: '2019-05-05' })
})

test.each([
  ['30.2.2019', 'impossible'],
  ['2019.13.1', 'impossible'],
  ['19/12-12/26/2019', 'impossible'],
  ['2019.12.26-19', 'reversed'],
  ['19.12.19', 'unreadable'],
  ['2019年12月', 'unreadable'],
  ['上旬', 'unreadable'],
  ['12345', 'unreadable'],
])('%s is %s', (text, problem) => {
  expect(readDays(text)).toBe(problem)
})

test('nothing that can be typed breaks the reading', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'0123456789./-–~年月日至到Dec, toPM十〇'),
    maxLength: 24,
  })

  fc.assert(
    fc.property(fc.oneof(fc.string(), signs), (text) => {
      readDays(text)
    }),
  )
})
