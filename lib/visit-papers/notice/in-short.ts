import { plainNote } from '../../papers/blocks'
import { joined, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import type { Programme } from '../../programmes/content'
import { formatDate, formatShortDate } from '../../time/format'
import type { MeetingRecord, StopRecord } from '../../visits/record'
import { daysOf, type Item } from '../programme/days'

/** A programme in short: each day with its places and meetings, without times; what has no day at the end. `over`: it is what was done. */
export function inShort(programme: Programme, wording: Wording, over: 'yes' | 'no'): Block[] {
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
    ...days.map(({ on, stops, items }) =>
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

/** Journeys in a notice are told by the places alone. */
function lineOf(wording: Wording, item: Item): Text | null {
  return item.kind === 'meeting' ? meetingLine(wording, item.meeting) : null
}

function meetingLine(wording: Wording, { kind, subjectEn, subjectZh }: MeetingRecord): Text {
  return textOf(wording, subjectEn, subjectZh) ?? words(wording.t(`values.meetingKind.${kind}`))
}
