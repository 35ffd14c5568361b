import { isElsewhere, localText, officeTime } from '../papers/clocks'
import { enclosed, linked, sentence, shortName, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import type { When } from '../time/when'
import type { JourneyRecord, MeetingRecord } from '../visits/record'
import type { RecordGiven } from './given'

type ProgrammeRow = { when: When; local: Text; what: Text }

const widths = { twoClocks: [34, 13, 53], oneClock: [34, 66] }

/** What happened when, on the local clock and the office's; the office's is left out where it never differs. */
export function programmeTable({ wording }: RecordGiven, rows: ProgrammeRow[]): Block[] {
  if (rows.length === 0) return []
  const { t, homePlace: place } = wording
  const apart = rows.some(({ when }) => isElsewhere(wording, when))
  return [
    {
      kind: 'table',
      head: [
        t('reports.programme.local'),
        ...(apart ? [t('reports.programme.office', { place })] : []),
        t('reports.programme.what'),
      ],
      rows: rows.map(({ when, local, what }) => [
        local,
        ...(apart ? [words(officeTime(wording, when) ?? '')] : []),
        what,
      ]),
      widths: apart ? widths.twoClocks : widths.oneClock,
    },
  ]
}

/** A journey on its two clocks: a row for the departure and one for the arrival. */
export function journeyRows({ record, wording }: RecordGiven, journey: JourneyRecord): ProgrammeRow[] {
  const { t, language } = wording
  const number = journey.number ? (language === 'en' ? ' ' : '') + journey.number : ''
  const mode = words(t(`values.journeyMode.${journey.mode}`) + number)
  const [from, to] = [shortName(wording, journey.from), shortName(wording, journey.to)]
  const href = `/visits/${record.visit.ref}/itinerary/journeys/${journey.id}`
  const row = (when: When, what: Text): ProgrammeRow => ({
    when,
    local: localText(wording, when, { short: true, dayHref: href }),
    what,
  })
  return [
    row(journey.departure, sentence(wording, 'reports.programme.leaves', { from, mode, to })),
    row(journey.arrival, sentence(wording, 'reports.programme.reaches', { to })),
  ]
}

/** A meeting in the programme: its subject, which leads to its own part of the report, and what kind it was. */
export function meetingRow({ record, wording }: RecordGiven, meeting: MeetingRecord): ProgrammeRow {
  const { t, language } = wording
  const cancelled = meeting.state === 'cancelled'
  const edit = cancelled ? undefined : `/visits/${record.visit.ref}/meetings/${meeting.number}/edit`
  const subject = textOf(wording, meeting.subjectEn, meeting.subjectZh) ?? []
  const kind = t(`values.meetingKind.${meeting.kind}`)
  const state = cancelled ? marks[language].comma + t('reports.meetings.cancelled') : ''
  return {
    when: meeting.start,
    local: localText(wording, meeting.start, {
      endTime: meeting.endTime,
      short: true,
      dayHref: edit,
      timeHref: edit,
    }),
    what: [...linked(subject, `#meeting-${meeting.number}`), ...enclosed(wording, words(kind + state))],
  }
}
