import { expect, test } from 'vitest'
import type { When } from '../time/when'
import { inTravelOrder } from './travel-order'

const zone = 'Europe/Moscow'
const when = (on?: string): When =>
  on
    ? { on, time: null, part: null, zone, precision: 'day' }
    : { on: null, time: null, part: null, zone, precision: 'visit' }
const stop = (place: string, from?: string, to?: string) => ({
  place: { id: place },
  arrival: when(from),
  departure: when(to),
})

function journeys(...routes: [from: string, to: string, on?: string][]) {
  return routes.map(([fromPlaceId, toPlaceId, on], index) => ({
    position: index + 1,
    fromPlaceId,
    toPlaceId,
    departure: when(on),
    arrival: when(on),
  }))
}
const ordered = (stops: ReturnType<typeof stop>[], list: ReturnType<typeof journeys>) =>
  inTravelOrder(stops, list).map(({ fromPlaceId, toPlaceId }) => `${fromPlaceId}-${toPlaceId}`)

test('journeys without any time stand in the order of the stops they join', () => {
  const stops = [stop('Yekaterinburg'), stop('Moscow'), stop('Cochin')]
  const list = journeys(
    ['Cochin', 'Yiwu'],
    ['Moscow', 'Cochin'],
    ['Yiwu', 'Yekaterinburg'],
    ['Yekaterinburg', 'Moscow'],
  )

  expect(ordered(stops, list)).toEqual([
    'Yiwu-Yekaterinburg',
    'Yekaterinburg-Moscow',
    'Moscow-Cochin',
    'Cochin-Yiwu',
  ])
})

test('changes on the way stand between the stops they lie between', () => {
  const stops = [stop('Moscow'), stop('Cochin')]
  const list = journeys(
    ['Shanghai', 'Yiwu'],
    ['Dubai', 'Cochin'],
    ['Cochin', 'Shanghai'],
    ['Moscow', 'Dubai'],
    ['Shanghai', 'Moscow'],
    ['Yiwu', 'Hangzhou', '2019-12-19'],
  )

  expect(ordered(stops, list)).toEqual([
    'Yiwu-Hangzhou',
    'Shanghai-Moscow',
    'Moscow-Dubai',
    'Dubai-Cochin',
    'Cochin-Shanghai',
    'Shanghai-Yiwu',
  ])
})

test('where a city is visited twice, the days tell which journey is which', () => {
  const stops = [
    stop('Moscow', '2019-12-19', '2019-12-20'),
    stop('Kazan', '2019-12-20', '2019-12-22'),
    stop('Moscow', '2019-12-22', '2019-12-24'),
    stop('Kazan', '2019-12-24', '2019-12-25'),
  ]
  const list = journeys(
    ['Moscow', 'Kazan', '2019-12-24'],
    ['Kazan', 'Moscow', '2019-12-22'],
    ['Moscow', 'Kazan', '2019-12-20'],
  )

  expect(inTravelOrder(stops, list).map(({ departure }) => departure.on)).toEqual([
    '2019-12-20',
    '2019-12-22',
    '2019-12-24',
  ])
})

test('without stops, journeys go by the clock, and as entered where there is none', () => {
  const list = journeys(['C', 'D'], ['B', 'C', '2019-12-21'], ['A', 'B', '2019-12-20'], ['D', 'E'])

  expect(ordered([], list)).toEqual(['A-B', 'B-C', 'C-D', 'D-E'])
})
