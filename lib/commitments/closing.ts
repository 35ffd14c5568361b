import 'server-only'

import type { Tx } from '@/db/client'
import { env } from '../env'
import { ok, type Result, refused, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import type { CommitmentRow } from './find'
import type { ClosingInput, DroppingInput, ReopeningInput } from './input'
import { onCommitment } from './on-commitment'
import { takeStep } from './progress'
import { isWaiting, mayBecome, mayCloseOn } from './rules'

type Done = Promise<Result<{ ref: string }>>

/**
 * Says that a commitment was kept, what shows it, and since when: the day given, else today. An important one waits until a
 * second person confirms it.
 */
export async function closeCommitment(
  user: User,
  ref: string,
  input: ClosingInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      if (!mayBecome(commitment.status, 'done'))
        return refused('commitments.refused.finished', { status: commitment.status })
      if (isWaiting(commitment)) return refused('commitments.refused.waiting')
      if (!input.evidence) return refusedField('evidence', 'problems.required')
      if (commitment.important) {
        await tell('commitment.closing-asked', await askToClose(tx, user, commitment, input))
        return ok({ ref })
      }
      const today = todayIn(env().HOME_ZONE)
      const closedOn = input.closedOn ?? today
      if (!mayCloseOn(closedOn, commitment.madeOn, today))
        return refusedField('closedOn', 'commitments.refused.closedThen')

      const { evidence, note } = input
      const changes = await takeStep(tx, user, commitment, { status: 'done', evidence, note, closedOn })
      await tell('commitment.closed', changes, note ?? undefined)
      return ok({ ref })
    },
    submission,
  )
}

async function askToClose(tx: Tx, user: User, commitment: CommitmentRow, { evidence, note }: ClosingInput) {
  const { status } = commitment
  return takeStep(tx, user, commitment, { status, evidence, note, closingAskedBy: user.id })
}

/** Says that a commitment will not be kept, and why. */
export async function dropCommitment(
  user: User,
  ref: string,
  { reason }: DroppingInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      if (!mayBecome(commitment.status, 'dropped'))
        return refused('commitments.refused.finished', { status: commitment.status })
      if (isWaiting(commitment)) return refused('commitments.refused.waiting')
      if (!reason) return refusedField('reason', 'problems.required')

      const closedOn = todayIn(env().HOME_ZONE)
      const step = { status: 'dropped', note: reason, dropReason: reason, closedOn } as const
      const { dropReason: _, ...changes } = await takeStep(tx, user, commitment, step)
      await tell('commitment.dropped', changes, reason)
      return ok({ ref })
    },
    submission,
  )
}

/** Opens a commitment again that was done or dropped. What closed it stays among its updates. */
export async function reopenCommitment(
  user: User,
  ref: string,
  { reason }: ReopeningInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      const { status } = commitment
      if (status !== 'done' && status !== 'dropped') return refused('commitments.refused.notFinished')

      const changes = await takeStep(tx, user, commitment, { status: 'open', note: reason })
      await tell('commitment.reopened', changes, reason ?? undefined)
      return ok({ ref })
    },
    submission,
  )
}
