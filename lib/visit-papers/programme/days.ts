import { placeInTime } from '../../programmes/order'
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

/** A programme day by day as the days are lived, then what has no day: items, and the stops that no day names. */
export function daysOf(programme: Programme): { days: Day[]; tray: Item[]; stops: StopRecord[] } {
  const items = itemsOf(programme)
  const crossings = programme.journeys.flatMap(crossing)
  const crossedBy = (when: When) => crossings.filter((at) => at <= (placeInTime(when) ?? 0)).length
  const sections = new Map<string, Section>()
  for (const item of items.filter(isDated).sort((a, b) => compareInTime(a.when, b.when))) {
    const [on, crossed] = [item.when.on ?? '', crossedBy(item.when)]
    const section = sections.get(`${crossed} ${on}`)
    if (section) section.items.push(item)
    else sections.set(`${crossed} ${on}`, { on, crossed, items: [item] })
  }
  const ordered = [...sections.values()].sort((a, b) => a.crossed - b.crossed || (a.on < b.on ? -1 : 1))
  const days = ordered.map((section, index) => ({
    on: section.on,
    again: ordered.slice(0, index).some(({ on }) => on === section.on),
    stops: programme.stops.filter((stop) => isSpentAt(stop, section, crossedBy)),
    items: section.items,
  }))
  const named = new Set(days.flatMap(({ stops }) => stops))
  return {
    days,
    tray: items.filter((item) => !isDated(item) && item.kind !== 'reaches'),
    stops: programme.stops.filter((stop) => !named.has(stop)),
  }
}

/** A day between two crossings of the date line: how often it was crossed before. */
type Section = { on: LocalDate; crossed: number; items: Item[] }

const isDated = ({ when }: Item) => placeInTime(when) !== null
const compareInTime = (a: When, b: When) => (placeInTime(a) ?? 0) - (placeInTime(b) ?? 0)

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

/** Whether a day is spent at a stop: it lies between arrival and departure, or something happens there. */
function isSpentAt(
  { id, place, arrival, departure }: StopRecord,
  { on, crossed, items }: Section,
  crossedBy: (when: When) => number,
): boolean {
  const here = items.some(
    (item) =>
      (item.kind === 'meeting' && item.meeting.stopId === id) ||
      ((item.kind === 'arrives' || item.kind === 'departs') && item.stop.id === id) ||
      (item.kind === 'reaches' && item.journey.to.id === place.id) ||
      (item.kind === 'leaves' && item.journey.from.id === place.id),
  )
  if (here || !arrival.on || !departure.on) return here
  const [since, until] = [crossedBy(arrival), crossedBy(departure)]
  const begun = since < crossed || (since === crossed && arrival.on <= on)
  return begun && (crossed < until || (crossed === until && on <= departure.on))
}
