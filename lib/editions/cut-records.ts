import type { Edition } from '@/db/values/reports'
import type { AgreementRecord, CommitmentRecord, MeetingRecord, VisitRecord } from '../visits/record'
import { cutFields, type FieldRule, never, notPublic } from './cut-fields'
import { type About, type Cut, titled } from './left-out'
import { namesIn, peopleIn } from './names'

type Visit = VisitRecord['visit']

const visitRules: FieldRule<Visit>[] = [
  { field: 'purpose', empty: { purposeEn: null, purposeZh: null } },
  { field: 'summary', empty: { summaryEn: null, summaryZh: null } },
  { field: 'followUp', empty: { followUpEn: null, followUpZh: null } },
  { field: 'owner', empty: { ownerId: null, ownerName: null }, always: never },
]

// What was noted of a meeting, and what came of it in our own words, is one side's; the text agreed on is both sides'.
const meetingRules: FieldRule<MeetingRecord>[] = [
  { field: 'record', empty: { recordEn: null, recordZh: null }, always: never },
  { field: 'objective', empty: { objectiveEn: null, objectiveZh: null }, always: never },
  { field: 'talkingPoints', empty: { talkingPointsEn: null, talkingPointsZh: null }, always: never },
  { field: 'outcomes', empty: { outcomes: [] }, always: never },
  { field: 'agreedText', empty: { agreedTextEn: null, agreedTextZh: null }, always: notPublic },
  { field: 'readout', empty: { readoutEn: null, readoutZh: null } },
  { field: 'venue', empty: { venue: null }, titles: ({ venue }) => [venue] },
  {
    field: 'participants',
    empty: { participants: [] },
    always: notPublic,
    names: ({ participants }) => peopleIn(participants),
  },
]

const agreementRules: FieldRule<AgreementRecord>[] = [
  { field: 'summary', empty: { summaryEn: null, summaryZh: null } },
  {
    field: 'signatories',
    empty: { signatories: [] },
    names: ({ signatories }) => peopleIn(signatories),
  },
]

const commitmentRules: FieldRule<CommitmentRecord>[] = [
  { field: 'owner', empty: { ownerId: null, ownerName: null }, always: never },
  { field: 'quote', empty: { quote: null }, always: notPublic },
  { field: 'dueOn', empty: { dueOn: null } },
  {
    field: 'theirPerson',
    empty: { theirPerson: null },
    always: notPublic,
    names: ({ theirPerson }) => namesIn(theirPerson),
  },
]

/** How a list of what was left out names a visit: by its reference and title. */
export const aboutVisit = ({ id, ref, titleEn, titleZh }: Visit): About => ({
  kind: 'visit',
  id,
  mark: ref,
  title: titled(titleEn, titleZh),
})

/** How such a list names a meeting: by its number within the visit and its subject. */
export const aboutMeeting = ({ id, number, subjectEn, subjectZh }: MeetingRecord): About => ({
  kind: 'meeting',
  id,
  mark: String(number),
  title: titled(subjectEn, subjectZh),
})

/** How such a list names an agreement: by its reference and title. */
export const aboutAgreement = ({
  id,
  ref,
  titleEn,
  titleZh,
  titleLocal,
  titleLocalLanguage,
}: AgreementRecord): About => ({
  kind: 'agreement',
  id,
  mark: ref,
  title: { ...titled(titleEn, titleZh), nameLocal: titleLocal, localLanguage: titleLocalLanguage },
})

/** How such a list names a commitment: by its reference and words. */
export const aboutCommitment = ({ id, ref, wordsEn, wordsZh }: CommitmentRecord): About => ({
  kind: 'commitment',
  id,
  mark: ref,
  title: titled(wordsEn, wordsZh),
})

/** A visit as the edition may show it, and the fields cut away. */
export function cutVisit(visit: Visit, edition: Edition): Cut<Visit> {
  return cutFields(visit, visitRules, edition, aboutVisit(visit))
}

/** A meeting as the edition may show it, and the fields cut away. */
export function cutMeeting(meeting: MeetingRecord, edition: Edition): Cut<MeetingRecord> {
  return cutFields(meeting, meetingRules, edition, aboutMeeting(meeting))
}

/** An agreement without the office's remarks on its acts; it points to meetings that are shown alone. */
export function cutAgreement(
  agreement: AgreementRecord,
  edition: Edition,
  meetings: Set<string>,
): Cut<AgreementRecord> {
  const about = aboutAgreement(agreement)
  const { shown, withheld } = cutFields(agreement, agreementRules, edition, about)
  const noted = agreement.acts.some(({ noteEn, noteZh }) => noteEn !== null || noteZh !== null)
  const remarks = { ...about, field: 'actNotes', why: never.public, names: [] }
  const { meetingId, meetingIds, acts } = shown
  return {
    shown: {
      ...shown,
      // Whether papers are still to be found is the office's own business.
      toBeCompleted: false,
      meetingId: meetingId !== null && meetings.has(meetingId) ? meetingId : null,
      meetingIds: meetingIds.filter((id) => meetings.has(id)),
      acts: acts.map((act) => ({ ...act, noteEn: null, noteZh: null })),
    },
    withheld: noted ? [...withheld, remarks] : withheld,
  }
}

/**
 * A commitment; `agreed` is the text agreed at its meeting, as far as the edition shows it. A quote is taken from the
 * record, which stays inside, so it is shown only where the agreed text has it letter for letter.
 */
export function cutCommitment(
  commitment: CommitmentRecord,
  edition: Edition,
  agreed: string,
): Cut<CommitmentRecord> {
  const quoted = commitment.quote !== null && agreed.includes(commitment.quote)
  const rules = commitmentRules.map((rule) =>
    rule.field === 'quote' && !quoted ? { ...rule, always: never } : rule,
  )
  return cutFields(commitment, rules, edition, aboutCommitment(commitment))
}
