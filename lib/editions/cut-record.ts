import type { Edition } from '@/db/values/reports'
import type { MessageKey } from '../i18n/keys'
import type { AgreementRecord, CommitmentRecord, MeetingRecord, VisitRecord } from '../visits/record'
import { never } from './cut-fields'
import {
  aboutAgreement,
  aboutCommitment,
  aboutMeeting,
  aboutVisit,
  cutAgreement,
  cutCommitment,
  cutMeeting,
  cutVisit,
} from './cut-records'
import { cutSources } from './cut-sources'
import type { About, Cut, Withheld } from './left-out'
import { reaches } from './levels'
import { agreementNames, commitmentNames, known, meetingNames, type Spoken } from './names'

const level: MessageKey = 'editions.why.level'
const withHidden: MessageKey = 'editions.why.withHidden'

const whole = (about: About, why: MessageKey, { entries, titles }: Spoken): Withheld => ({
  ...about,
  field: null,
  why,
  names: known(entries),
  titles: known(titles),
})

function cutAll<R>(
  records: R[],
  whyNot: (record: R) => MessageKey | null,
  hidden: (record: R, why: MessageKey) => Withheld,
  cut: (record: R) => Cut<R>,
): Cut<R[]> {
  const each = records.map((record) => {
    const why = whyNot(record)
    return why ? { shown: null, withheld: [hidden(record, why)] } : cut(record)
  })
  return {
    shown: each.flatMap(({ shown }) => (shown === null ? [] : [shown])),
    withheld: each.flatMap(({ withheld }) => withheld),
  }
}

/** The meetings that an edition shows, each cut. */
export function cutMeetings(meetings: MeetingRecord[], edition: Edition): Cut<MeetingRecord[]> {
  return cutAll(
    meetings,
    (meeting) => (reaches(edition, meeting) ? null : level),
    (meeting, why) => whole(aboutMeeting(meeting), why, meetingNames(meeting)),
    (meeting) => cutMeeting(meeting, edition),
  )
}

function cutAgreements(agreements: AgreementRecord[], edition: Edition, met: Set<string>) {
  // What was only spoken of here is known of here through those meetings alone.
  const known = ({ fromThisVisit, meetingIds }: AgreementRecord) =>
    fromThisVisit || meetingIds.some((id) => met.has(id))
  return cutAll(
    agreements,
    (agreement) => (!reaches(edition, agreement) ? level : known(agreement) ? null : withHidden),
    (agreement, why) => whole(aboutAgreement(agreement), why, agreementNames(agreement)),
    (agreement) => cutAgreement(agreement, edition, met),
  )
}

function cutCommitments(
  commitments: CommitmentRecord[],
  edition: Edition,
  meetings: MeetingRecord[],
  hidden: Set<string>,
) {
  const apart = ({ meetingId, agreementId }: CommitmentRecord) =>
    !hidden.has(meetingId ?? '') && !hidden.has(agreementId ?? '')
  return cutAll(
    commitments,
    (commitment) => (!reaches(edition, commitment) ? level : apart(commitment) ? null : withHidden),
    (commitment, why) => whole(aboutCommitment(commitment), why, commitmentNames(commitment)),
    (commitment) => {
      const meeting = meetings.find(({ id }) => id === commitment.meetingId)
      const agreed = `${meeting?.agreedTextEn ?? ''}\n${meeting?.agreedTextZh ?? ''}`
      return cutCommitment(commitment, edition, agreed)
    },
  )
}

const idsOf = (records: { id: string }[]) => new Set(records.map(({ id }) => id))

/** A visit's record as an edition shows it: a hidden meeting or agreement takes with it what hangs on it. */
export function cutRecord(record: VisitRecord, edition: Edition): Cut<VisitRecord> {
  const visit = cutVisit(record.visit, edition)
  const meetings = cutMeetings(record.meetings, edition)
  const agreements = cutAgreements(record.agreements, edition, idsOf(meetings.shown))
  const hidden = [...meetings.withheld, ...agreements.withheld].filter(({ field }) => field === null)
  const commitments = cutCommitments(record.commitments, edition, meetings.shown, idsOf(hidden))
  const shown = [visit.shown, ...meetings.shown, ...agreements.shown, ...commitments.shown]
  const sources = cutSources(record.sources, idsOf(shown))
  const noted = record.stops.some(({ noteEn, noteZh }) => noteEn !== null || noteZh !== null)
  return {
    shown: {
      ...record,
      visit: visit.shown,
      stops: withoutNotes(record.stops),
      meetings: meetings.shown,
      agreements: agreements.shown,
      commitments: commitments.shown,
      sources: sources.shown,
    },
    withheld: [
      ...visit.withheld,
      ...(noted ? [{ ...aboutVisit(record.visit), field: 'stopNotes', why: never.public, names: [] }] : []),
      ...meetings.withheld,
      ...agreements.withheld,
      ...commitments.withheld,
      ...sources.withheld,
    ],
  }
}

/** Stops without the office's notes on them. */
export function withoutNotes<S extends { noteEn: string | null; noteZh: string | null }>(stops: S[]): S[] {
  return stops.map((stop) => ({ ...stop, noteEn: null, noteZh: null }))
}
