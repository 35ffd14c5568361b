import 'server-only'

import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { db, type Reader, type Tx } from '@/db/client'
import { agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { levelsUpTo, visibleAgreements, visibleCommitments, visibleVisits } from '../visibility'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { onMeeting } from './on-meeting'

/**
 * Takes a meeting off the programme; it can be restored. Refused while agreements or commitments rest on it, naming those
 * that the user may see.
 */
export async function removeMeeting(
  user: User,
  visitRef: string,
  number: number,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const { seen, unseen } = await restingOn(tx, user, meeting.id)
    if (seen.length > 0) return refused('meetings.refused.removeWhileNamed', { names: seen.join(', ') })
    if (unseen) return refused('meetings.refused.removeWhileUnseen')

    await tx
      .update(meetings)
      .set({ removedAt: Date.now(), version: meeting.version + 1 })
      .where(eq(meetings.id, meeting.id))
    await tell('meeting.removed')
    return ok({ number })
  })
}

/** Puts a removed meeting back on the programme, under the number it had. */
export async function restoreMeeting(
  user: User,
  visitRef: string,
  number: number,
): Promise<Result<{ number: number }>> {
  if (!can(user, 'meetings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, visitRef)
    if (!visit.ok) return visit
    const meeting = await findRemoved(tx, user, visitRef, number)
    if (!meeting) return refused('problems.gone')

    await tx
      .update(meetings)
      .set({ removedAt: null, version: meeting.version + 1 })
      .where(eq(meetings.id, meeting.id))
    const { id, visitId } = meeting
    await record(tx, user, 'meeting.restored', { kind: 'meeting', id, visitId })
    await putBackNamed(tx, user)
    return ok({ number })
  })
}

/** A meeting that was removed from a visit and can be restored, as the offer to do so names it. */
export function findRemovedMeeting(user: User, visitRef: string, number: number) {
  return findRemoved(db, user, visitRef, number)
}

async function findRemoved(reader: Reader, user: User, visitRef: string, number: number) {
  const [meeting] = await reader
    .select({
      id: meetings.id,
      visitId: meetings.visitId,
      number: meetings.number,
      version: meetings.version,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(
      and(
        eq(visits.ref, visitRef),
        visibleVisits(user),
        eq(meetings.number, number),
        isNotNull(meetings.removedAt),
        inArray(meetings.sensitivity, levelsUpTo(user.clearance)),
      ),
    )
  return meeting
}

/** The references of what rests on a meeting and may be seen, and whether more does that may not. */
async function restingOn(tx: Tx, user: User, meetingId: string) {
  const linked = tx
    .select({ id: meetingAgreements.agreementId })
    .from(meetingAgreements)
    .where(eq(meetingAgreements.meetingId, meetingId))
  const agreed = and(
    or(eq(agreements.meetingId, meetingId), inArray(agreements.id, linked)),
    isNull(agreements.removedAt),
  )
  const promised = and(eq(commitments.meetingId, meetingId), isNull(commitments.removedAt))
  const inSight = [
    ...(await tx
      .select({ ref: agreements.ref })
      .from(agreements)
      .where(and(agreed, visibleAgreements(user)))),
    ...(await tx
      .select({ ref: commitments.ref })
      .from(commitments)
      .where(and(promised, visibleCommitments(user)))),
  ]
  const all = (await tx.$count(agreements, agreed)) + (await tx.$count(commitments, promised))
  return { seen: inSight.map(({ ref }) => ref), unseen: all > inSight.length }
}
