import { fact, facts, heading, plainNote } from '../../papers/blocks'
import { fullName, paragraphsOf, textOf } from '../../papers/runs'
import type { Block } from '../../papers/tree'
import type { Wording } from '../../papers/wording'
import type { MeetingRecord, VisitRecord } from '../../visits/record'
import { agreementTable } from '../parts/agreements'
import { commitmentTables } from '../parts/commitments'
import { meetingFacts, sideTable } from '../parts/meeting'

/** The agreements that were signed or spoken of at a meeting, and what was promised there. */
export function resultsOf({ agreements, commitments }: VisitRecord, { id }: MeetingRecord) {
  return {
    agreements: agreements.filter(({ meetingIds }) => meetingIds.includes(id)),
    commitments: commitments.filter(({ meetingId }) => meetingId === id),
  }
}

/** All that the office keeps of a meeting: who sat there, what was said, and what came of it. */
export function internalMinutes(record: VisitRecord, meeting: MeetingRecord, wording: Wording): Block[] {
  const { t } = wording
  const { agreements, commitments } = resultsOf(record, meeting)
  return [
    heading(1, 'meeting', t('talks.minutes.meeting')),
    ...facts(
      meetingFacts(record, meeting, wording),
      fact(
        t('meetings.counterparts'),
        ...meeting.counterparts.map((organisation) => fullName(wording, organisation)),
      ),
    ),
    ...participants(meeting, wording),
    heading(1, 'said', t('talks.minutes.said')),
    ...longText(wording, meeting.recordEn, meeting.recordZh, t('talks.minutes.noRecord')),
    ...agreedPart(meeting, wording),
    heading(1, 'outcomes', t('talks.minutes.outcomes')),
    ...outcomes(meeting, wording),
    heading(1, 'agreements', t('values.reportPart.agreements')),
    ...orNote(agreementTable(wording, agreements), t('talks.minutes.noAgreements')),
    heading(1, 'commitments', t('values.reportPart.commitments')),
    ...orNote(commitmentTables(wording, commitments, 'commitments'), t('talks.minutes.noCommitments')),
  ]
}

const orNote = (blocks: Block[], none: string): Block[] => (blocks.length > 0 ? blocks : [plainNote(none)])

function longText(wording: Wording, en: string | null, zh: string | null, none: string): Block[] {
  const text = textOf(wording, en, zh)
  return text ? paragraphsOf(text) : [plainNote(none)]
}

function participants(meeting: MeetingRecord, wording: Wording): Block[] {
  const { t } = wording
  return [
    heading(1, 'participants', t('talks.minutes.participants')),
    ...(['ours', 'theirs'] as const).flatMap((side) => [
      heading(2, side, t(`values.side.${side}`)),
      sideTable(
        wording,
        meeting.participants.filter((person) => person.side === side),
      ),
    ]),
  ]
}

function agreedPart({ agreedTextEn, agreedTextZh }: MeetingRecord, wording: Wording): Block[] {
  const text = textOf(wording, agreedTextEn, agreedTextZh)
  return text ? [heading(1, 'agreed', wording.t('reports.meetings.agreedText')), ...paragraphsOf(text)] : []
}

function outcomes(meeting: MeetingRecord, wording: Wording): Block[] {
  const { t } = wording
  const worded = (kind: 'decision' | 'information') =>
    meeting.outcomes
      .filter((outcome) => outcome.kind === kind)
      .map(({ textEn, textZh }) => textOf(wording, textEn, textZh))
  const came = facts(
    fact(t('reports.outcomes.decisions'), ...worded('decision')),
    fact(t('reports.outcomes.information'), ...worded('information')),
  )
  return orNote(came, t('talks.minutes.noOutcomes'))
}
