import 'server-only'

import { and, asc, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetingCounterparts, outcomes } from '@/db/schema/meetings'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments } from '../visibility'
import { outcomeValues } from './form-values'
import { findMeetingHead } from './head'

/** What came of a meeting in words, in order. */
export async function listOutcomes(meetingId: string) {
  return db
    .select({
      id: outcomes.id,
      kind: outcomes.kind,
      textEn: outcomes.textEn,
      textZh: outcomes.textZh,
      version: outcomes.version,
    })
    .from(outcomes)
    .where(and(eq(outcomes.meetingId, meetingId), isNull(outcomes.removedAt)))
    .orderBy(asc(outcomes.position), asc(outcomes.id))
}

/** One outcome of a meeting with the values of its form. */
export async function findOutcome(user: User, visitRef: string, number: number, id: string) {
  const meeting = await findMeetingHead(user, visitRef, number)
  const outcome = meeting && (await listOutcomes(meeting.id)).find((each) => each.id === id)
  return outcome && { meeting, outcome, values: outcomeValues(outcome) }
}

/** The commitments that were made at a meeting. */
export async function listCommitmentsOf(user: User, meetingId: string) {
  return db
    .select({
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      quote: commitments.quote,
      dueOn: commitments.dueOn,
      status: commitments.status,
    })
    .from(commitments)
    .where(and(eq(commitments.meetingId, meetingId), visibleCommitments(user)))
    .orderBy(asc(commitments.ref))
}

const spokenOf = (meetingId: string) =>
  db
    .select({ id: meetingAgreements.agreementId })
    .from(meetingAgreements)
    .where(eq(meetingAgreements.meetingId, meetingId))

/** The agreements of a meeting: those that came of it (`meetingId` is the meeting's) and those that were spoken of. */
export async function listAgreementsOf(user: User, meetingId: string) {
  return db
    .select({
      ref: agreements.ref,
      type: agreements.type,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      titleLocalLanguage: agreements.titleLocalLanguage,
      meetingId: agreements.meetingId,
    })
    .from(agreements)
    .where(
      and(
        or(eq(agreements.meetingId, meetingId), inArray(agreements.id, spokenOf(meetingId))),
        visibleAgreements(user),
      ),
    )
    .orderBy(asc(agreements.ref))
}

/** Agreements likely to have been spoken of at a meeting, at most 50: of its visit, or with one of its counterparts. */
export async function listLikelyAgreements(user: User, meeting: { id: string; visit: { id: string } }) {
  const counterparts = db
    .select({ id: meetingCounterparts.organisationId })
    .from(meetingCounterparts)
    .where(eq(meetingCounterparts.meetingId, meeting.id))
  const withThem = db
    .select({ id: agreementParties.agreementId })
    .from(agreementParties)
    .where(and(inArray(agreementParties.organisationId, counterparts), isNull(agreementParties.removedAt)))
  return db
    .select({
      ref: agreements.ref,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      titleLocalLanguage: agreements.titleLocalLanguage,
    })
    .from(agreements)
    .where(
      and(
        visibleAgreements(user),
        or(eq(agreements.visitId, meeting.visit.id), inArray(agreements.id, withThem)),
        or(isNull(agreements.meetingId), notInArray(agreements.meetingId, [meeting.id])),
        notInArray(agreements.id, spokenOf(meeting.id)),
      ),
    )
    .orderBy(asc(agreements.ref))
    .limit(50)
}
