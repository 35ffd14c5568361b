import type { JourneyRecord, MeetingRecord, StopRecord, VisitRecord } from './record'

export type SpineStop = {
  stop: StopRecord
  /** The journeys that lead here, changes on the way among them. */
  journeys: JourneyRecord[]
  meetings: MeetingRecord[]
}

export type Spine = {
  stops: SpineStop[]
  /** Meetings that hang on no stop: somewhere during the visit. */
  tray: MeetingRecord[]
  /** What is left after the last stop: the way home. */
  home: JourneyRecord[]
}

/** A visit as it was travelled: each stop with the journeys that lead to it and its meetings in order. */
export function spineOf(record: Pick<VisitRecord, 'stops' | 'journeys' | 'meetings'>): Spine {
  const known = new Set(record.stops.map(({ id }) => id))
  let travelled = 0
  const stops = record.stops.map((stop, index) => {
    const later = record.stops.slice(index + 1).map(({ place }) => place.id)
    const arrived = arrivalIn(record.journeys.slice(travelled), stop.place.id, later)
    const journeys = record.journeys.slice(travelled, travelled + arrived)
    travelled += arrived
    return { stop, journeys, meetings: record.meetings.filter(({ stopId }) => stopId === stop.id) }
  })
  return {
    stops,
    tray: record.meetings.filter(({ stopId }) => stopId === null || !known.has(stopId)),
    home: record.journeys.slice(travelled),
  }
}

/** How many of the journeys ahead it takes to reach a place: none when they go to a later stop before it, or never there. */
function arrivalIn(ahead: JourneyRecord[], placeId: string, later: string[]): number {
  const first = ahead.findIndex(({ to }) => to.id === placeId)
  const passed = ahead.slice(0, first).some(({ to }) => later.includes(to.id))
  return first < 0 || passed ? 0 : first + 1
}
