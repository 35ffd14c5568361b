import { expect, test } from 'vitest'
import type { JourneyRecord, MeetingRecord, StopRecord } from './record'
import { spineOf } from './spine'

const someTime = { on: null, time: null, part: null, zone: 'UTC', precision: 'visit' } as const
const place = (id: string) => ({
  id,
  nameEn: id,
  nameZh: null,
  nameLocal: null,
  localLanguage: null,
  country: 'RU',
  zone: 'UTC',
})

const stopsAt = (...places: string[]): StopRecord[] =>
  places.map((name, index) => ({
    id: `stop ${index + 1}`,
    position: index + 1,
    place: place(name),
    arrival: someTime,
    departure: someTime,
    noteEn: null,
    noteZh: null,
  }))

const journeysOn = (...ways: [from: string, to: string][]): JourneyRecord[] =>
  ways.map(([from, to], index) => ({
    id: `${from}-${to}`,
    position: index + 1,
    mode: 'flight',
    number: null,
    from: place(from),
    to: place(to),
    departure: someTime,
    arrival: someTime,
  }))

const meetingAt = (number: number, stopId: string | null) =>
  ({ id: String(number), number, stopId }) as MeetingRecord

function drawn(stops: StopRecord[], journeys: JourneyRecord[]) {
  const spine = spineOf({ stops, journeys, meetings: [] })
  const ids = (some: JourneyRecord[]) => some.map(({ id }) => id)
  return { to: spine.stops.map((stop) => ids(stop.journeys)), home: ids(spine.home) }
}

test('each journey leads to its stop, and the last one home', () => {
  const journeys = journeysOn(['Yiwu', 'Moscow'], ['Moscow', 'Cochin'], ['Cochin', 'Yiwu'])

  expect(drawn(stopsAt('Moscow', 'Cochin'), journeys)).toEqual({
    to: [['Yiwu-Moscow'], ['Moscow-Cochin']],
    home: ['Cochin-Yiwu'],
  })
})

test('a change of planes on the way belongs to the stop it leads to', () => {
  const journeys = journeysOn(['Yiwu', 'Shanghai'], ['Shanghai', 'Moscow'], ['Moscow', 'Yiwu'])

  expect(drawn(stopsAt('Moscow'), journeys)).toEqual({
    to: [['Yiwu-Shanghai', 'Shanghai-Moscow']],
    home: ['Moscow-Yiwu'],
  })
})

test('a place that is come back to keeps its own journey each time', () => {
  const journeys = journeysOn(['Yiwu', 'Delhi'], ['Delhi', 'Cochin'], ['Cochin', 'Delhi'])

  expect(drawn(stopsAt('Delhi', 'Cochin', 'Delhi'), journeys)).toEqual({
    to: [['Yiwu-Delhi'], ['Delhi-Cochin'], ['Cochin-Delhi']],
    home: [],
  })
})

test('a journey that was not entered takes none from the stops after it', () => {
  const journeys = journeysOn(['Delhi', 'Cochin'], ['Cochin', 'Delhi'])

  expect(drawn(stopsAt('Delhi', 'Cochin', 'Delhi'), journeys)).toEqual({
    to: [[], ['Delhi-Cochin'], ['Cochin-Delhi']],
    home: [],
  })
})

test('meetings stand at their stop in the order of the record, and those of no stop lie in the tray', () => {
  const meetings = [meetingAt(3, 'stop 1'), meetingAt(1, null), meetingAt(2, 'stop 1'), meetingAt(4, 'gone')]

  const spine = spineOf({ stops: stopsAt('Moscow'), journeys: [], meetings })

  expect(spine.stops[0]?.meetings.map(({ number }) => number)).toEqual([3, 2])
  expect(spine.tray.map(({ number }) => number)).toEqual([1, 4])
})
