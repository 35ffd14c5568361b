import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import type { CommitmentStatus } from '@/db/values/commitments'
import { changesBetween } from '../audit'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import type { CommitmentRow } from './find'
import type { UpdateInput } from './input'
import { onCommitment } from './on-commitment'
import { isPending, isWaiting, mayBecome } from './rules'

type Done = Promise<Result<{ ref: string }>>

type Step = {
  status: CommitmentStatus
  note?: string | null
  evidence?: string | null
  dropReason?: string | null
  closedOn?: string | null
  closingAskedBy?: string | null
  confirmedBy?: string | null
}

/**
 * Writes a step in a commitment's life: its update, and where it stands now. What shows that it was kept is the commitment's
 * evidence; any other stays with its update. Like any verb it leaves the version alone: it changes nothing that the edit
 * form shows.
 */
export async function takeStep(tx: Tx, user: User, commitment: CommitmentRow, step: Step) {
  const { status, note = null, evidence = null, dropReason = null, closedOn = null } = step
  const { closingAskedBy = null, confirmedBy = null } = step
  const commitmentId = commitment.id
  await tx.insert(commitmentUpdates).values({ commitmentId, userId: user.id, status, note, evidence })
  const proven = status === 'done' || closingAskedBy !== null
  const after = { status, evidence: proven ? evidence : null, dropReason, closedOn }
  await tx
    .update(commitments)
    .set({ ...after, closingAskedBy, confirmedBy })
    .where(eq(commitments.id, commitmentId))
  return changesBetween(commitment, after)
}

/** Says that somebody is at work on it. */
export async function startCommitment(user: User, ref: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    if (commitment.status === 'in-progress') return ok({ ref })
    if (isWaiting(commitment)) return refused('commitments.refused.waiting')
    if (!mayBecome(commitment.status, 'in-progress'))
      return refused('commitments.refused.finished', { status: commitment.status })

    await tell('commitment.started', await takeStep(tx, user, commitment, { status: 'in-progress' }))
    return ok({ ref })
  })
}

/**
 * Notes how a commitment stands, what shows it, and another status where it has one. What is blocked says by what. Refused
 * once it is done or dropped, and while its closing waits for a second person.
 */
export async function updateCommitment(
  user: User,
  ref: string,
  input: UpdateInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      const { note, evidence } = input
      const status = input.status ?? commitment.status
      if (!isPending(commitment.status))
        return refused('commitments.refused.finished', { status: commitment.status })
      if (isWaiting(commitment)) return refused('commitments.refused.waiting')
      if (!note && !evidence && status === commitment.status)
        return refusedField('note', 'commitments.refused.nothingNew')
      if (!note && status === 'blocked') return refusedField('note', 'commitments.refused.blockedByWhat')

      const moved = await takeStep(tx, user, commitment, { status, note, evidence })
      await tell('commitment.updated', { ...moved, ...changesBetween(undefined, { note, evidence }) })
      return ok({ ref })
    },
    submission,
  )
}
