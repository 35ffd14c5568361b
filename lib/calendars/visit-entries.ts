import { countryName } from '../directory/countries'
import { nameIn } from '../i18n/bilingual'
import { textOf } from '../papers/runs'
import { marks, type Wording } from '../papers/wording'
import { addDays } from '../time/local'
import type { When } from '../time/when'
import type { JourneyRecord, MeetingRecord, StopRecord, VisitRecord } from '../visits/record'
import type { Clock, Entry, Span } from './calendar'

/** When the parts of a visit last changed, in milliseconds by their ids. */
export type Changes = ReadonlyMap<string, number>

type Visit = Pick<VisitRecord, 'visit' | 'stops'>

/**
 * The entries of a visit in a calendar: the visit as a whole, its journeys, its meetings. What has no exact time stands on
 * its whole day; what is only known to be during the visit, on all days of its stop or of the visit. `address` is the web address of the
 * office's server; without one, no entry leads there.
 */
export function visitEntries(
  record: VisitRecord,
  changes: Changes,
  wording: Wording,
  { host, address }: { host: string; address?: string },
): Entry[] {
  const { visit, journeys, meetings } = record
  const page = `/visits/${visit.ref}`
  const cancelled = visit.status === 'cancelled'
  const entry = (kind: string, id: string, path: string) => ({
    uid: `${kind}-${id}@${host}`,
    changedAt: Math.max(changes.get(id) ?? 0, changes.get(visit.id) ?? 0),
    ...(address && { url: address + path }),
    cancelled,
  })
  return [
    {
      ...entry('visit', visit.id, page),
      span: { first: visit.firstOn, last: visit.lastOn },
      title: textIn(wording, visit.titleEn, visit.titleZh),
      text: visit.ref,
    },
    ...journeys.map((journey) => ({
      ...entry('journey', journey.id, `${page}/itinerary`),
      ...journeyEntry(record, journey, wording),
    })),
    ...meetings.map((meeting) => ({
      ...entry('meeting', meeting.id, `${page}/meetings/${meeting.number}`),
      ...meetingEntry(record, meeting, wording),
      cancelled: cancelled || meeting.state === 'cancelled',
    })),
  ]
}

const textIn = (wording: Wording, en: string | null, zh: string | null) =>
  (textOf(wording, en, zh) ?? []).map(({ text }) => text).join('')

function meetingEntry({ visit, stops }: Visit, meeting: MeetingRecord, wording: Wording) {
  const { t, language } = wording
  const { start, kind, counterparts, venue, stopId } = meeting
  const stop = stops.find(({ id }) => id === stopId)
  const place = stop?.place
  const where = [venue, place && nameIn(language, place).text, place && countryName(place.country, language)]
  const kindText = t(`values.meetingKind.${kind}`)
  const part = start.part && t(`values.dayPart.${start.part}`)
  const met = counterparts.map((names) => nameIn(language, names).text).join(marks[language].list)
  return {
    span: spanOf(stop ? daysAt(stop, visit) : visit, start, endOf(meeting)),
    title: textIn(wording, meeting.subjectEn, meeting.subjectZh),
    text: [
      start.precision === 'visit' ? t('calendars.during') : part,
      kindText,
      met && t('calendars.with', { names: met }),
      visit.ref,
    ]
      .filter(Boolean)
      .join('\n'),
    place: where.filter(Boolean).join(', '),
  }
}

function journeyEntry({ visit }: Visit, journey: JourneyRecord, { t, language }: Wording) {
  const { mode, number, from, to, departure, arrival } = journey
  const [start, end] = [nameIn(language, from).text, nameIn(language, to).text]
  return {
    span: spanOf(visit, departure, clockOf(arrival), arrival.on),
    title: t('calendars.journey', {
      means: [t(`values.journeyMode.${mode}`), number].filter(Boolean).join(' '),
      from: start,
      to: end,
    }),
    text: visit.ref,
    place: start,
  }
}

/** The days spent at a stop, as far as they are known. */
const daysAt = ({ arrival, departure }: StopRecord, { firstOn, lastOn }: VisitRecord['visit']) => ({
  firstOn: arrival.on ?? firstOn,
  lastOn: departure.on ?? lastOn,
})

const clockOf = ({ precision, on, time, zone }: When): Clock | null =>
  precision === 'exact' && on && time ? { on, time, zone } : null

/** An end that is before the start on the clock is on the next day. */
function endOf({ start, endTime }: MeetingRecord): Clock | null {
  const { on, time, zone } = start
  if (!on || !time || !endTime) return null
  return { on: endTime < time ? addDays(on, 1) : on, time: endTime, zone }
}

function spanOf(
  { firstOn, lastOn }: Pick<VisitRecord['visit'], 'firstOn' | 'lastOn'>,
  start: When,
  to: Clock | null,
  last = start.on,
): Span {
  const from = clockOf(start)
  if (from) return { from, to }
  if (!start.on) return { first: firstOn, last: lastOn }
  return { first: start.on, last: last && last > start.on ? last : start.on }
}
