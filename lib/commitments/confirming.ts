import 'server-only'

import { env } from '../env'
import { ok, type Result, refused, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import type { ConfirmingInput, SendingBackInput } from './input'
import { onCommitment } from './on-commitment'
import { takeStep } from './progress'
import { isWaiting, mayCloseOn } from './rules'
import { listUpdateRows } from './updates'

type Done = Promise<Result<{ ref: string }>>

/**
 * Confirms as a second person that an important commitment was kept, and closes it as of the day given, else the office's day
 * on which it was said to be kept. Refused to whoever said so.
 */
export async function confirmClosing(
  user: User,
  ref: string,
  input: ConfirmingInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      const { evidence, closingAskedBy, madeOn } = commitment
      if (!isWaiting(commitment)) return refused('commitments.refused.notWaiting')
      if (closingAskedBy === user.id) return refused('commitments.refused.notOneself')
      const asked = (await listUpdateRows(tx, commitment.id)).at(-1)
      const closedOn = input.closedOn ?? todayIn(env().HOME_ZONE, asked?.createdAt)
      if (!mayCloseOn(closedOn, madeOn, todayIn(env().HOME_ZONE)))
        return refusedField('closedOn', 'commitments.refused.closedThen')

      const { note } = input
      const second = { closingAskedBy, confirmedBy: user.id }
      const step = { status: 'done', evidence, note, closedOn, ...second } as const
      await tell(
        'commitment.closing-confirmed',
        await takeStep(tx, user, commitment, step),
        note ?? undefined,
      )
      return ok({ ref })
    },
    submission,
  )
}

/**
 * Sends an important commitment back that was said to be kept, with the reason; it stands as before. Whoever said so may take
 * it back themselves.
 */
export async function sendClosingBack(
  user: User,
  ref: string,
  { reason }: SendingBackInput,
  submission?: string,
): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      if (!isWaiting(commitment)) return refused('commitments.refused.notWaiting')
      if (!reason) return refusedField('reason', 'problems.required')

      const { status } = commitment
      const changes = await takeStep(tx, user, commitment, { status, note: reason })
      await tell('commitment.closing-sent-back', changes, reason)
      return ok({ ref })
    },
    submission,
  )
}
