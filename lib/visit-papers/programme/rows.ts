import { isElsewhere, officeTime } from '../../papers/clocks'
import { fullName, linked, sentence, shortName } from '../../papers/runs'
import { type Block, type Text, words } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import { isOver } from '../../reports/planned-actual'
import { formatDayPart, formatOffset } from '../../time/format'
import { momentOf, offsetMinutes } from '../../time/when'
import type { VisitRecord } from '../../visits/record'
import type { Item } from './days'
import { meetingText } from './meeting-text'

export type Given = { record: VisitRecord; wording: Wording; inside: boolean }

const widths = { twoClocks: [18, 17, 65], oneClock: [19, 81] }

/** The table of a day: the local time, the office's where it differs from it that day, and what happens. */
export function dayTable(given: Given, items: Item[]): Block[] {
  const { t, homePlace: place } = given.wording
  const apart = items.some(({ when }) => isElsewhere(given.wording, when))
  const offsets = new Set(items.flatMap(({ when }) => offsetOf(when)))
  return [
    {
      kind: 'table',
      head: [
        t('reports.programme.local'),
        ...(apart ? [t('reports.programme.office', { place })] : []),
        t('reports.programme.what'),
      ],
      rows: items.map((item) => [
        words(timeOf(given, item, offsets.size > 1)),
        ...(apart ? [words(officeTime(given.wording, item.when) ?? '')] : []),
        whatOf(given, item),
      ]),
      widths: apart ? widths.twoClocks : widths.oneClock,
    },
  ]
}

function offsetOf(when: Item['when']): number[] {
  const at = momentOf(when)
  return at !== null && when.precision === 'exact' ? [offsetMinutes(when.zone, at)] : []
}

/** A time of the day on the clock of the place, with its offset where the day has several. */
function timeOf({ record, wording: { t, language } }: Given, item: Item, withOffset: boolean): string {
  const { time, part, precision, zone } = item.when
  const at = momentOf(item.when)
  if (precision === 'part' && part) return formatDayPart(part, language)
  if (precision !== 'exact' || !time || at === null)
    return t('programmes.paper.timeOpen', { over: isOver(record) ? 'yes' : 'no' })
  const end = item.kind === 'meeting' && item.meeting.endTime ? `–${item.meeting.endTime}` : ''
  return `${time}${end}${withOffset ? ` ${formatOffset(zone, at)}` : ''}`
}

/** What happens, in a few lines. */
export function whatOf(given: Given, item: Item): Text {
  const { wording } = given
  switch (item.kind) {
    case 'meeting':
      return meetingText(given, item.meeting)
    case 'arrives':
      return sentence(wording, 'reports.programme.reaches', { to: shortName(wording, item.stop.place) })
    case 'departs':
      return sentence(wording, 'programmes.paper.departs', { from: shortName(wording, item.stop.place) })
    case 'reaches':
      return sentence(wording, 'reports.programme.reaches', { to: fullName(wording, item.journey.to) })
    case 'leaves':
      return leaving(given, item.journey)
  }
}

function leaving({ record, wording, inside }: Given, journey: VisitRecord['journeys'][number]): Text {
  const { t, language } = wording
  const number = journey.number ? (language === 'en' ? ' ' : '') + journey.number : ''
  const mode = words(t(`values.journeyMode.${journey.mode}`) + number)
  const href = `/visits/${record.visit.ref}/itinerary/journeys/${journey.id}`
  return sentence(wording, 'reports.programme.leaves', {
    from: shortName(wording, journey.from),
    mode: inside ? linked(mode, href) : mode,
    to: shortName(wording, journey.to),
  })
}
