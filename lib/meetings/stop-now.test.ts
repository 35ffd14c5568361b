import { expect, test } from 'vitest'
import { stopOn } from './stop-now'

const stops = [
  { id: 'moscow', zone: 'Europe/Moscow', arrivalOn: '2019-12-19', departureOn: '2019-12-22' },
  { id: 'kochi', zone: 'Asia/Kolkata', arrivalOn: '2019-12-22', departureOn: null },
  { id: 'somewhere', zone: 'Asia/Kolkata', arrivalOn: null, departureOn: null },
]

const on = (iso: string) => stopOn(stops, Date.parse(iso))?.id

test('a delegation is where it has arrived and not left, by the calendar of the place', () => {
  expect(on('2019-12-18T20:59:00Z')).toBeUndefined()
  expect(on('2019-12-18T21:00:00Z')).toBe('moscow')
})

test('on the day between two stops it is at the later one', () => {
  expect(on('2019-12-22T10:00:00Z')).toBe('kochi')
})

test('a stop of unknown departure lasts no longer than its day of arrival', () => {
  expect(on('2019-12-23T10:00:00Z')).toBeUndefined()
})
