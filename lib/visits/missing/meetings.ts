import { gap, type Lacking, type Missing } from '../missing'
import type { MeetingRecord, VisitRecord } from '../record'

/** What the meetings lack. Cancelled ones lack nothing. */
export function missingMeetingParts(record: VisitRecord, home: string): Missing[] {
  const meetings = record.meetings.filter(({ state }) => state !== 'cancelled')
  if (meetings.length === 0)
    return [{ part: 'meetings', key: 'records.noMeetings', href: `${home}/meetings/new`, needed: false }]

  const lacking = (page: string, holds: (meeting: MeetingRecord) => boolean): Lacking[] =>
    meetings
      .filter((meeting) => !holds(meeting))
      .map((meeting) => ({
        mark: String(meeting.number),
        names: { nameEn: meeting.subjectEn, nameZh: meeting.subjectZh, nameLocal: null, localLanguage: null },
        href: `${home}/meetings/${meeting.number}${page}`,
      }))
  const { firstOn, lastOn } = record.visit
  const within = ({ start: { on } }: MeetingRecord) => on === null || (firstOn <= on && on <= lastOn)
  const over = ['returned', 'reported', 'closed'].includes(record.visit.status)
  const virtual = record.visit.direction === 'virtual'
  return [
    ...gap(
      'meetings',
      'records.meetingsStillPlanned',
      lacking('', ({ state }) => !over || state === 'held'),
    ),
    ...gap(
      'meetings',
      'records.meetingsWithoutDate',
      lacking('/edit', ({ start }) => start.precision !== 'visit'),
    ),
    ...gap(
      'meetings',
      'records.meetingsWithoutTime',
      lacking('/edit', ({ start }) => start.precision !== 'day'),
    ),
    ...gap('meetings', 'records.meetingsOutsideVisit', lacking('/edit', within)),
    ...gap(
      'meetings',
      'records.meetingsWithoutStop',
      lacking('/edit', ({ stopId }) => virtual || stopId !== null),
    ),
    ...gap('meetings', 'records.meetingsWithoutParticipants', lacking('/participants', hasTheirs)),
    ...gap('meetings', 'records.meetingsWithoutRecord', lacking('/record', hasRecord)),
    ...gap(
      'meetings',
      'records.meetingsWithoutOutcome',
      lacking('/outcomes/new', (meeting) => hasOutcome(meeting, record)),
    ),
  ]
}

const hasTheirs = ({ participants }: MeetingRecord) => participants.some(({ side }) => side === 'theirs')
const hasRecord = ({ recordEn, recordZh }: MeetingRecord) => Boolean(recordEn || recordZh)

/** A commitment made or an agreement signed at a meeting is an outcome of it too. */
function hasOutcome({ id, outcomes }: MeetingRecord, { agreements, commitments }: VisitRecord): boolean {
  return (
    outcomes.length > 0 ||
    agreements.some(({ meetingIds }) => meetingIds.includes(id)) ||
    commitments.some(({ meetingId }) => meetingId === id)
  )
}
