import 'server-only'

import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { commitmentSteps, commitments } from '@/db/schema/commitments'
import { users } from '@/db/schema/users'
import { changesBetween } from '../audit'
import { env } from '../env'
import { ok, type Result, refused, refusedField } from '../result'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { ladderOf, needsReason } from './ladder'
import { onCommitment } from './on-commitment'
import type { StepInput } from './project-input'
import { lackingProof } from './proof'

type Done = Promise<Result<{ ref: string }>>

/** The steps of a commitment that the user was found to see, in the order they were entered. */
export function listSteps(reader: Reader, commitmentId: string) {
  const { id, rung, course, doneOn, evidence, verification, verifiedBy, note } = commitmentSteps
  return reader
    .select({ id, rung, course, doneOn, evidence, verification, verifiedBy, note, by: users.name })
    .from(commitmentSteps)
    .innerJoin(users, eq(users.id, commitmentSteps.userId))
    .where(and(eq(commitmentSteps.commitmentId, commitmentId), isNull(commitmentSteps.removedAt)))
    .orderBy(asc(commitmentSteps.createdAt), asc(commitmentSteps.id))
}

export type StepLine = Awaited<ReturnType<typeof listSteps>>[number]

const toldOf = ({
  rung,
  course,
  doneOn,
  evidence,
  verification,
  verifiedBy,
  note,
}: Omit<StepLine, 'id' | 'by'>) => ({
  ...{ rung, course, doneOn, evidence, verification, verifiedBy, note },
})

// What the commitment bears of its ladder is what its steps say now, so that lists need not read them.
async function settleLadder(tx: Tx, commitmentId: string): Promise<void> {
  const ladder = ladderOf(await listSteps(tx, commitmentId))
  await tx.update(commitments).set(ladder).where(eq(commitments.id, commitmentId))
}

/**
 * Adds a step to the ladder of a trade or investment commitment. Refused for a day to come, for a project that fares badly
 * without a reason, and for a verification that names nothing.
 */
export async function addStep(user: User, ref: string, input: StepInput, submission?: string): Done {
  return onCommitment(
    user,
    ref,
    async (tx, commitment, tell) => {
      if (commitment.kind === 'general') return refused('commitments.refused.onlyProjects')
      if (input.doneOn && input.doneOn > addDays(todayIn(env().HOME_ZONE), 1))
        return refusedField('doneOn', 'commitments.refused.stepAhead')
      if (needsReason(input.course) && !input.note)
        return refusedField('note', 'commitments.refused.courseNeedsReason')
      const lacking = lackingProof(input)
      if (lacking) return refusedField(lacking, `commitments.refused.proof.${lacking}`)

      await tx.insert(commitmentSteps).values({ commitmentId: commitment.id, userId: user.id, ...input })
      await settleLadder(tx, commitment.id)
      await tell('commitment.step-added', changesBetween(undefined, toldOf(input)))
      return ok({ ref })
    },
    submission,
  )
}

/** Takes a step off the ladder that was entered by mistake; it can be put back. */
export async function removeStep(user: User, ref: string, id: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const step = (await listSteps(tx, commitment.id)).find((each) => each.id === id)
    if (!step) return refused('problems.gone')

    await tx.update(commitmentSteps).set({ removedAt: Date.now() }).where(eq(commitmentSteps.id, id))
    await settleLadder(tx, commitment.id)
    await tell('commitment.step-removed', changesBetween(toldOf(step), nothingOf(toldOf(step))))
    return ok({ ref })
  })
}

/** Puts a removed step back. */
export async function restoreStep(user: User, ref: string, id: string): Done {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const removed = and(
      eq(commitmentSteps.id, id),
      eq(commitmentSteps.commitmentId, commitment.id),
      isNotNull(commitmentSteps.removedAt),
    )
    if (commitment.kind === 'general' || (await tx.$count(commitmentSteps, removed)) === 0)
      return refused('problems.gone')

    await tx.update(commitmentSteps).set({ removedAt: null }).where(eq(commitmentSteps.id, id))
    await settleLadder(tx, commitment.id)
    const step = (await listSteps(tx, commitment.id)).find((each) => each.id === id)
    await tell('commitment.step-restored', step && changesBetween(undefined, toldOf(step)))
    return ok({ ref })
  })
}

/** Every field of a record without its value, as the audit trail tells of what is gone. */
export function nothingOf(record: Record<string, unknown>): Record<string, null> {
  return Object.fromEntries(Object.keys(record).map((field) => [field, null]))
}
