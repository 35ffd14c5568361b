import 'server-only'

import { and, eq, isNotNull, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { outcomes } from '@/db/schema/meetings'
import { changesBetween, lastChange } from '../audit'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { outcomeValues } from './form-values'
import { onMeeting } from './on-meeting'
import type { OutcomeInput } from './outcome-input'
import { toldOutcome, wordsOf } from './outcome-told'

const columns = {
  id: outcomes.id,
  kind: outcomes.kind,
  textEn: outcomes.textEn,
  textZh: outcomes.textZh,
  version: outcomes.version,
}

async function findOutcomeRow(tx: Tx, meetingId: string, id: string) {
  const [outcome] = await tx
    .select(columns)
    .from(outcomes)
    .where(and(eq(outcomes.id, id), eq(outcomes.meetingId, meetingId), isNull(outcomes.removedAt)))
  return outcome
}

/** Puts down what came of a meeting: something learnt or something decided. Refused for a cancelled meeting. */
export async function addOutcome(
  user: User,
  visitRef: string,
  number: number,
  input: OutcomeInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  return onMeeting(
    user,
    { visitRef, number },
    async (tx, meeting, tell) => {
      if (meeting.state === 'cancelled') return refused('meetings.refused.recordOfCancelled')
      const [last] = await tx
        .select({ position: max(outcomes.position) })
        .from(outcomes)
        .where(eq(outcomes.meetingId, meeting.id))
      const position = (last?.position ?? 0) + 1
      const [added] = await tx
        .insert(outcomes)
        .values({ ...input, meetingId: meeting.id, position })
        .returning({ id: outcomes.id })
      if (!added) throw new Error('The database kept no outcome.')
      await tell('meeting.outcome-added', changesBetween(undefined, toldOutcome(input)))
      return ok(added)
    },
    submission,
  )
}

/** Rewords an outcome, or says it is of the other type. */
export async function editOutcome(
  user: User,
  visitRef: string,
  number: number,
  id: string,
  input: OutcomeInput,
  version: number,
): Promise<Result<{ id: string }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const before = await findOutcomeRow(tx, meeting.id, id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const last = await lastChange(tx, 'meeting', meeting.id)
      return conflicting({ ...last, version: before.version, values: outcomeValues(before) })
    }
    await tx
      .update(outcomes)
      .set({ ...input, version: version + 1 })
      .where(eq(outcomes.id, id))
    await tell('meeting.outcome-edited', {
      ...wordsOf(before),
      ...changesBetween(toldOutcome(before), toldOutcome(input)),
    })
    return ok({ id })
  })
}

/** Takes an outcome off a meeting; it can be restored. */
export async function removeOutcome(
  user: User,
  visitRef: string,
  number: number,
  id: string,
): Promise<Result<{ id: string }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const before = await findOutcomeRow(tx, meeting.id, id)
    if (!before) return refused('problems.gone')
    await tx
      .update(outcomes)
      .set({ removedAt: Date.now(), version: before.version + 1 })
      .where(eq(outcomes.id, id))
    await tell('meeting.outcome-removed', {
      textEn: [before.textEn, null],
      textZh: [before.textZh, null],
    })
    return ok({ id })
  })
}

/** Puts a removed outcome back in its place. */
export async function restoreOutcome(
  user: User,
  visitRef: string,
  number: number,
  id: string,
): Promise<Result<{ id: string }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const [before] = await tx
      .select(columns)
      .from(outcomes)
      .where(and(eq(outcomes.id, id), eq(outcomes.meetingId, meeting.id), isNotNull(outcomes.removedAt)))
    if (!before) return refused('problems.gone')
    await tx
      .update(outcomes)
      .set({ removedAt: null, version: before.version + 1 })
      .where(eq(outcomes.id, id))
    await tell('meeting.outcome-restored', {
      textEn: [null, before.textEn],
      textZh: [null, before.textZh],
    })
    return ok({ id })
  })
}
