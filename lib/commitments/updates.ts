import 'server-only'

import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import { changesBetween, lastChange } from '../audit'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import type { RewordingInput } from './input'
import { onCommitment } from './on-commitment'
import { isWaiting } from './rules'

const columns = {
  id: commitmentUpdates.id,
  status: commitmentUpdates.status,
  note: commitmentUpdates.note,
  evidence: commitmentUpdates.evidence,
  version: commitmentUpdates.version,
  createdAt: commitmentUpdates.createdAt,
}

/** The updates of a commitment that the user was found to see, oldest first. */
export function listUpdateRows(reader: Reader, commitmentId: string) {
  return reader
    .select(columns)
    .from(commitmentUpdates)
    .where(and(eq(commitmentUpdates.commitmentId, commitmentId), isNull(commitmentUpdates.removedAt)))
    .orderBy(asc(commitmentUpdates.createdAt), asc(commitmentUpdates.id))
}

/** An update as its form shows it, by field name. */
export function updateValues(update: { note: string | null; evidence: string | null }) {
  return { note: update.note ?? '', evidence: update.evidence ?? '' }
}

/**
 * Puts the words of an update right; its status stays. The evidence that it was kept, or the reason of dropping, that the
 * commitment bears now follows the update it came from.
 */
export async function rewordUpdate(
  user: User,
  ref: string,
  id: string,
  input: RewordingInput,
  version: number,
): Promise<Result<{ ref: string }>> {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const updates = await listUpdateRows(tx, commitment.id)
    const before = updates.find((update) => update.id === id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const change = await lastChange(tx, 'commitment', commitment.id)
      return conflicting({ ...change, version: before.version, values: updateValues(before) })
    }
    const last = updates.at(-1)?.id === id
    const proves = before.status === 'done' || (last && isWaiting(commitment))
    const dropped = before.status === 'dropped'
    const words = { note: input.note, evidence: dropped ? null : input.evidence }
    if (proves && !words.evidence) return refusedField('evidence', 'problems.required')
    if (!words.note && !words.evidence) return refusedField('note', 'problems.required')

    await tx
      .update(commitmentUpdates)
      .set({ ...words, version: version + 1 })
      .where(eq(commitmentUpdates.id, id))
    if (last && (proves || dropped)) {
      const { evidence, note } = words
      const borne = proves ? { evidence } : { dropReason: note }
      await tx.update(commitments).set(borne).where(eq(commitments.id, commitment.id))
    }
    await tell('commitment.update-reworded', changesBetween(before, words))
    return ok({ ref })
  })
}

/** Takes a note away; it can be restored. An update that changed the status stays. */
export async function removeUpdate(user: User, ref: string, id: string): Promise<Result<{ ref: string }>> {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const updates = await listUpdateRows(tx, commitment.id)
    const at = updates.findIndex((update) => update.id === id)
    const update = updates[at]
    if (!update) return refused('problems.gone')
    const asks = at === updates.length - 1 && isWaiting(commitment)
    if (asks || update.status !== (updates[at - 1]?.status ?? 'open'))
      return refused('commitments.refused.stepStays')

    await tx.update(commitmentUpdates).set({ removedAt: Date.now() }).where(eq(commitmentUpdates.id, id))
    await tell('commitment.update-removed', { note: [update.note, null] })
    return ok({ ref })
  })
}

/** Puts a removed note back in its place. */
export async function restoreUpdate(user: User, ref: string, id: string): Promise<Result<{ ref: string }>> {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const [update] = await tx
      .select({ note: commitmentUpdates.note })
      .from(commitmentUpdates)
      .where(
        and(
          eq(commitmentUpdates.id, id),
          eq(commitmentUpdates.commitmentId, commitment.id),
          isNotNull(commitmentUpdates.removedAt),
        ),
      )
    if (!update) return refused('problems.gone')

    await tx.update(commitmentUpdates).set({ removedAt: null }).where(eq(commitmentUpdates.id, id))
    await tell('commitment.update-restored', { note: [null, update.note] })
    return ok({ ref })
  })
}
