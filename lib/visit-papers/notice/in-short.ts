import { plainNote } from '../../papers/blocks'
import { joined, sentence, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import type { Programme } from '../../programmes/content'
import { formatDate, formatShortDate } from '../../time/format'
import { addDays, daysInclusive, type LocalDate } from '../../time/local'
import type { MeetingRecord, StopRecord, VisitRecord } from '../../visits/record'
import { type Day, daysOf, type Item } from '../programme/days'

type Span = Pick<VisitRecord['visit'], 'firstOn' | 'lastOn'>
type ShortDay = Pick<Day, 'on' | 'stops' | 'items'>

/**
 * A programme in short: each day of the visit whose place is known, with its journeys and meetings, without times; what has no
 * day at the end. `over`: it is what was done.
 */
export function inShort(programme: Programme, visit: Span, wording: Wording, over: 'yes' | 'no'): Block[] {
  const { t, language } = wording
  if (programme.meetings.length === 0) return [plainNote(t('programmes.notice.nothing', { over }))]
  const { days, tray } = daysOf(programme)
  const row = (day: string, stops: StopRecord[], items: Item[]): Text[] => [
    words(day),
    joined(
      stops.map(({ place }) => shortName(wording, place)),
      '\n',
    ),
    joined(
      items.map((item) => lineOf(wording, item)),
      '\n',
    ),
  ]
  const someDay = t('programmes.notice.someDay', { over })
  const at = (stop: StopRecord | undefined) => tray.filter((item) => stopOf(programme, item) === stop)
  const rows = [
    ...withQuietDays(days, programme, visit).map(({ on, stops, items }) =>
      row(language === 'en' ? formatShortDate(on, language) : formatDate(on, language), stops, items),
    ),
    ...programme.stops.map((stop) => row(someDay, at(stop).length > 0 ? [stop] : [], at(stop))),
    row(someDay, [], at(undefined)),
  ].filter(([, places = [], what = []]) => places.length > 0 || what.length > 0)
  const head = (['date', 'place', 'what'] as const).map((column) => t(`programmes.notice.${column}`))
  return [{ kind: 'table', head, rows, widths: [21, 19, 60] }]
}

const stopOf = ({ stops }: Programme, item: Item) =>
  stops.find(({ id }) => item.kind === 'meeting' && item.meeting.stopId === id)

/** The days with those between on which nothing happens, at the places where they are spent. */
function withQuietDays(days: Day[], { stops }: Programme, { firstOn, lastOn }: Span): ShortDay[] {
  const told = new Set(days.map(({ on }) => on))
  const quiet = Array.from({ length: daysInclusive(firstOn, lastOn) }, (_, day) => addDays(firstOn, day))
    .filter((on) => !told.has(on))
    .map((on) => ({ on, stops: stops.filter((stop) => isBetween(on, stop)), items: [] }))
  const all: ShortDay[] = [...days]
  for (const day of quiet) {
    const next = all.findIndex(({ on }) => on > day.on)
    all.splice(next < 0 ? all.length : next, 0, day)
  }
  return all
}

const isBetween = (on: LocalDate, { arrival, departure }: StopRecord) =>
  arrival.on !== null && departure.on !== null && arrival.on <= on && on <= departure.on

/** Journeys in a notice are told by the places alone. */
function lineOf(wording: Wording, item: Item): Text | null {
  if (item.kind === 'meeting') return meetingLine(wording, item.meeting)
  if (item.kind !== 'leaves' && item.kind !== 'reaches') return null
  const { from, to, departure, arrival } = item.journey
  if (item.kind === 'leaves') return joined([shortName(wording, from), shortName(wording, to)], ' – ')
  return departure.on === arrival.on
    ? null
    : sentence(wording, 'programmes.notice.arrival', { place: shortName(wording, to) })
}

function meetingLine(wording: Wording, { kind, subjectEn, subjectZh }: MeetingRecord): Text {
  return textOf(wording, subjectEn, subjectZh) ?? words(wording.t(`values.meetingKind.${kind}`))
}
