import type { LocalDate } from '../../time/local'
import { momentOf, type When } from '../../time/when'
import type { JourneyRecord, MeetingRecord, StopRecord, VisitRecord } from '../../visits/record'

/** One thing that happens at a time. */
export type Item = { when: When } & (
  | { kind: 'leaves' | 'reaches'; journey: JourneyRecord }
  | { kind: 'arrives' | 'departs'; stop: StopRecord }
  | { kind: 'meeting'; meeting: MeetingRecord }
)

export type Day = {
  on: LocalDate
  /** The same day once more, after the date line was crossed eastwards. */
  again: boolean
  stops: StopRecord[]
  items: Item[]
}

type Programme = Pick<VisitRecord, 'stops' | 'journeys' | 'meetings'>

const aDay = 24 * 60 * 60 * 1000

/** A programme day by day as the days are lived, then what has no day: items, and the stops that no day names. */
export function daysOf(programme: Programme): { days: Day[]; tray: Item[]; stops: StopRecord[] } {
  const items = itemsOf(programme)
  const dated = items.filter(({ when }) => momentOf(when) !== null)
  const crossings = programme.journeys.flatMap(crossing)
  const days = new Map<string, Day>()
  for (const item of [...dated].sort((a, b) => endOf(a.when) - endOf(b.when))) {
    const on = item.when.on ?? ''
    const crossed = crossings.filter((at) => at <= endOf(item.when)).length
    const key = `${crossed} ${on}`
    const day = days.get(key)
    if (day) day.items.push(item)
    else {
      const again = [...days.values()].some((earlier) => earlier.on === on)
      days.set(key, { on, again, stops: [], items: [item] })
    }
  }
  const ordered = [...days]
    .map(([key, day]) => ({ crossed: Number(key.split(' ')[0]), day }))
    .sort((a, b) => a.crossed - b.crossed || (a.day.on < b.day.on ? -1 : 1))
    .map(({ day }) => ({ ...day, stops: stopsOn(programme, day) }))
  const named = new Set(ordered.flatMap(({ stops }) => stops))
  return {
    days: ordered,
    tray: items.filter((item) => momentOf(item.when) === null && item.kind !== 'reaches'),
    stops: programme.stops.filter((stop) => !named.has(stop)),
  }
}

/** By which moment it belongs to its day: what has no time comes after what has one. */
function endOf(when: When): number {
  const at = momentOf(when) ?? 0
  return when.precision === 'day' ? at + aDay - 1 : at
}

/** The moment of an arrival on an earlier day than the departure: the date line was crossed eastwards. */
function crossing({ departure, arrival }: JourneyRecord): number[] {
  const at = momentOf(arrival)
  return at !== null && arrival.on && departure.on && arrival.on < departure.on ? [at] : []
}

function itemsOf({ stops, journeys, meetings }: Programme): Item[] {
  const travelled = (end: 'arrival' | 'departure', stop: StopRecord) =>
    journeys.some((journey) => {
      const place = end === 'arrival' ? journey.to : journey.from
      return place.id === stop.place.id && journey[end].on === stop[end].on
    })
  const dated = (when: When) => momentOf(when) !== null
  return [
    ...journeys.flatMap((journey): Item[] => [
      { kind: 'leaves', journey, when: journey.departure },
      { kind: 'reaches', journey, when: journey.arrival },
    ]),
    ...stops.flatMap((stop): Item[] => [
      ...(dated(stop.arrival) && !travelled('arrival', stop)
        ? [{ kind: 'arrives' as const, stop, when: stop.arrival }]
        : []),
      ...(dated(stop.departure) && !travelled('departure', stop)
        ? [{ kind: 'departs' as const, stop, when: stop.departure }]
        : []),
    ]),
    ...meetings.map((meeting): Item => ({ kind: 'meeting', meeting, when: meeting.start })),
  ]
}

/** The stops that a day is spent at, by their own days and by what happens there. */
function stopsOn({ stops }: Programme, { on, items }: Day): StopRecord[] {
  return stops.filter(({ id, place, arrival, departure }) => {
    const here = items.some(
      (item) =>
        (item.kind === 'meeting' && item.meeting.stopId === id) ||
        ((item.kind === 'arrives' || item.kind === 'departs') && item.stop.id === id) ||
        (item.kind === 'reaches' && item.journey.to.id === place.id) ||
        (item.kind === 'leaves' && item.journey.from.id === place.id),
    )
    const during = arrival.on !== null && departure.on !== null && arrival.on <= on && on <= departure.on
    return here || during
  })
}
