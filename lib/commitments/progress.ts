import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import type { CommitmentStatus } from '@/db/values'
import { changesBetween } from '../audit'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import type { CommitmentRow } from './find'
import type { UpdateInput } from './input'
import { onCommitment } from './on-commitment'
import { isPending, mayBecome } from './rules'

type Done = Promise<Result<{ ref: string }>>

type Step = {
  status: CommitmentStatus
  note?: string | null
  evidence?: string | null
  dropReason?: string | null
  closedOn?: string | null
}

/**
 * Writes a step in a commitment's life: its update, and where it stands now. Like any verb it leaves the version alone: it
 * changes nothing that the edit form shows.
 */
export async function takeStep(tx: Tx, user: User, commitment: CommitmentRow, step: Step) {
  const { status, note = null, evidence = null, dropReason = null, closedOn = null } = step
  const commitmentId = commitment.id
  await tx.insert(commitmentUpdates).values({ commitmentId, userId: user.id, status, note, evidence })
  const after = { status, evidence, dropReason, closedOn }
  await tx.update(commitments).set(after).where(eq(commitments.id, commitmentId))
  return changesBetween(commitment, after)
}

/** Says that somebody is at work on it. */
export async function startCommitment(user: User, ref: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    if (commitment.status === 'in-progress') return ok({ ref })
    if (!mayBecome(commitment.status, 'in-progress'))
      return refused('commitments.refused.finished', { status: commitment.status })

    await tell('commitment.started', await takeStep(tx, user, commitment, { status: 'in-progress' }))
    return ok({ ref })
  })
}

/**
 * Notes how a commitment stands, with another status where it has one. What is blocked says by what. Refused once it is
 * done or dropped.
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
      const { note } = input
      const status = input.status ?? commitment.status
      if (!isPending(commitment.status))
        return refused('commitments.refused.finished', { status: commitment.status })
      if (!note && status === commitment.status) return refusedField('note', 'commitments.refused.nothingNew')
      if (!note && status === 'blocked') return refusedField('note', 'commitments.refused.blockedByWhat')

      const moved = await takeStep(tx, user, commitment, { status, note })
      await tell('commitment.updated', { ...moved, ...changesBetween(undefined, { note }) })
      return ok({ ref })
    },
    submission,
  )
}
