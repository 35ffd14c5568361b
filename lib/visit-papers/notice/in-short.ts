import { plainNote } from '../../papers/blocks'
import { enclosed, joined, shortName, textOf } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import type { Programme } from '../../programmes/content'
import { formatShortDate } from '../../time/format'
import type { MeetingRecord } from '../../visits/record'
import { daysOf, type Item } from '../programme/days'

/** A programme in short: each day with its places and meetings, without times; what has no day at the end. */
export function inShort(programme: Programme, wording: Wording): Block[] {
  const { t, language } = wording
  const { days, tray } = daysOf(programme)
  const row = (day: Text, places: Text, items: Item[]): Text[] => [
    day,
    places,
    joined(
      items.map((item) => lineOf(wording, item)),
      '\n',
    ),
  ]
  const rows = days
    .map(({ on, stops, items }) =>
      row(
        words(formatShortDate(on, language)),
        joined(
          stops.map(({ place }) => shortName(wording, place)),
          '\n',
        ),
        items,
      ),
    )
    .concat(tray.length > 0 ? [row(words(t('programmes.notice.someDay')), [], tray)] : [])
    .filter(([, places = [], what = []]) => places.length > 0 || what.length > 0)
  if (rows.length === 0) return [plainNote(t('programmes.notice.nothing'))]
  const head = (['date', 'place', 'what'] as const).map((column) => t(`programmes.notice.${column}`))
  return [{ kind: 'table', head, rows, widths: [20, 22, 58] }]
}

/** Journeys in a notice are told by the places alone. */
function lineOf(wording: Wording, item: Item): Text | null {
  return item.kind === 'meeting' ? meetingLine(wording, item.meeting) : null
}

function meetingLine(wording: Wording, { kind, subjectEn, subjectZh }: MeetingRecord): Text {
  const said = words(wording.t(`values.meetingKind.${kind}`))
  const subject = textOf(wording, subjectEn, subjectZh)
  return subject ? [...subject, ...enclosed(wording, said)] : said
}
