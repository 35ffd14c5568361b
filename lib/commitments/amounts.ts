import 'server-only'

import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { commitmentAmounts } from '@/db/schema/commitments'
import { users } from '@/db/schema/users'
import { changesBetween } from '../audit'
import { env } from '../env'
import { ok, type Result, refused, refusedField } from '../result'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { formatAmount } from './money'
import { onCommitment } from './on-commitment'
import type { AmountInput } from './project-input'
import { lackingProof } from './proof'
import { nothingOf } from './steps'

type Done = Promise<Result<{ ref: string }>>

/** The amounts of a commitment that the user was found to see, in the order they were entered. */
export function listAmounts(reader: Reader, commitmentId: string) {
  const { id, kind, hundredths, currency, asOf, evidence, verification, verifiedBy, note } = commitmentAmounts
  return reader
    .select({
      ...{ id, kind, hundredths, currency, asOf, evidence, verification, verifiedBy, note },
      by: users.name,
    })
    .from(commitmentAmounts)
    .innerJoin(users, eq(users.id, commitmentAmounts.userId))
    .where(and(eq(commitmentAmounts.commitmentId, commitmentId), isNull(commitmentAmounts.removedAt)))
    .orderBy(asc(commitmentAmounts.createdAt), asc(commitmentAmounts.id))
}

export type AmountLine = Awaited<ReturnType<typeof listAmounts>>[number]

const toldOf = (amount: Omit<AmountLine, 'id' | 'by'>) => ({
  amountKind: amount.kind,
  amount: formatAmount(amount),
  asOf: amount.asOf,
  evidence: amount.evidence,
  verification: amount.verification,
  verifiedBy: amount.verifiedBy,
  note: amount.note,
})

/**
 * Adds an amount of money of a trade or investment commitment as of a day. Refused for a day to come and for a verification
 * that names nothing.
 */
export async function addAmount(user: User, ref: string, input: AmountInput, submission?: string): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      if (commitment.kind === 'general') return refused('commitments.refused.onlyProjects')
      if (input.asOf > addDays(todayIn(env().HOME_ZONE), 1))
        return refusedField('asOf', 'commitments.refused.stepAhead')
      const lacking = lackingProof(input)
      if (lacking) return refusedField(lacking, `commitments.refused.proof.${lacking}`)

      const { amount: hundredths, ...rest } = input
      const columns = { hundredths, ...rest }
      await tx.insert(commitmentAmounts).values({ commitmentId: commitment.id, userId: user.id, ...columns })
      await tell('commitment.amount-added', changesBetween(undefined, toldOf(columns)))
      return ok({ ref })
    },
    submission,
  )
}

/** Takes an amount away that was entered by mistake; it can be put back. */
export async function removeAmount(user: User, ref: string, id: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const amount = (await listAmounts(tx, commitment.id)).find((each) => each.id === id)
    if (!amount) return refused('problems.gone')

    await tx.update(commitmentAmounts).set({ removedAt: Date.now() }).where(eq(commitmentAmounts.id, id))
    await tell('commitment.amount-removed', changesBetween(toldOf(amount), nothingOf(toldOf(amount))))
    return ok({ ref })
  })
}

/** Puts a removed amount back. */
export async function restoreAmount(user: User, ref: string, id: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const removed = and(
      eq(commitmentAmounts.id, id),
      eq(commitmentAmounts.commitmentId, commitment.id),
      isNotNull(commitmentAmounts.removedAt),
    )
    if (commitment.kind === 'general' || (await tx.$count(commitmentAmounts, removed)) === 0)
      return refused('problems.gone')

    await tx.update(commitmentAmounts).set({ removedAt: null }).where(eq(commitmentAmounts.id, id))
    const amount = (await listAmounts(tx, commitment.id)).find((each) => each.id === id)
    await tell('commitment.amount-restored', amount && changesBetween(undefined, toldOf(amount)))
    return ok({ ref })
  })
}
