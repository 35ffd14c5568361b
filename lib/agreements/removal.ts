import 'server-only'

import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { levelsUpTo, visibleAgreements, visibleCommitments, visibleMeetings } from '../visibility'
import { write } from '../writing'
import { lockOf } from './locks'
import { onAgreement } from './on-agreement'

/**
 * Takes an agreement out of the register; it can be restored. Refused once a signing is recorded, and while commitments,
 * meetings or other agreements refer to it, naming those that the user may see.
 */
export async function removeAgreement(user: User, ref: string): Promise<Result<{ ref: string }>> {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    if ((await lockOf(tx, agreement)).signed) return refused('agreements.refused.signedStays')
    const { seen, unseen } = await referringTo(tx, user, agreement.id)
    if (seen.length > 0) return refused('agreements.refused.referredTo', { names: seen.join(', ') })
    if (unseen) return refused('agreements.refused.referredToUnseen')

    await setRemoved(tx, agreement, Date.now())
    await tell('agreement.removed')
    return ok({ ref })
  })
}

/** Puts a removed agreement back into the register, under the reference it had. */
export async function restoreAgreement(user: User, ref: string): Promise<Result<{ ref: string }>> {
  if (!can(user, 'agreements.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const [agreement] = await tx
      .select({ id: agreements.id, visitId: agreements.visitId, version: agreements.version })
      .from(agreements)
      .where(
        and(
          eq(agreements.ref, ref),
          isNotNull(agreements.removedAt),
          inArray(agreements.sensitivity, levelsUpTo(user.clearance)),
        ),
      )
    if (!agreement) return refused('problems.gone')

    await setRemoved(tx, agreement, null)
    const { id, visitId } = agreement
    await record(tx, user, 'agreement.restored', { kind: 'agreement', id, visitId })
    await putBackNamed(tx, user)
    return ok({ ref })
  })
}

function setRemoved(tx: Tx, { id, version }: { id: string; version: number }, removedAt: number | null) {
  return tx
    .update(agreements)
    .set({ removedAt, version: version + 1 })
    .where(eq(agreements.id, id))
}

/** The references of what refers to an agreement and may be seen, and whether more does that may not. */
async function referringTo(tx: Tx, user: User, id: string) {
  const promised = and(eq(commitments.agreementId, id), isNull(commitments.removedAt))
  const related = and(eq(agreements.parentId, id), isNull(agreements.removedAt))
  const spoken = and(eq(meetingAgreements.agreementId, id), isNull(meetings.removedAt))
  const heardAt = (more?: ReturnType<typeof visibleMeetings>) =>
    tx
      .select({ ref: visits.ref, number: meetings.number })
      .from(meetingAgreements)
      .innerJoin(meetings, eq(meetings.id, meetingAgreements.meetingId))
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(and(spoken, more))
  const seen = [
    ...(await tx
      .select({ ref: commitments.ref })
      .from(commitments)
      .where(and(promised, visibleCommitments(user)))),
    ...(await tx
      .select({ ref: agreements.ref })
      .from(agreements)
      .where(and(related, visibleAgreements(user)))),
    ...(await heardAt(visibleMeetings(user))).map(({ ref, number }) => ({ ref: `${ref}/${number}` })),
  ]
  const heard = await heardAt()
  const all = (await tx.$count(commitments, promised)) + (await tx.$count(agreements, related)) + heard.length
  return { seen: seen.map(({ ref }) => ref), unseen: all > seen.length }
}
