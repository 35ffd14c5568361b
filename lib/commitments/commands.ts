import 'server-only'

import { eq } from 'drizzle-orm'
import { commitments } from '@/db/schema/commitments'
import { changesBetween, lastChange, record } from '../audit'
import { env } from '../env'
import { can } from '../permissions'
import { giveReference } from '../references'
import { conflicting, ok, type Result, refused } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { writeOnce } from '../writing'
import type { CommitmentInput } from './input'
import { commitmentValues, findNamed, toldOf } from './named'
import { onCommitment } from './on-commitment'
import { settleCommitment } from './settle'

/**
 * Puts down what someone promised. Its reference bears the year it was made, else that of the visit's first day, else
 * this year.
 */
export async function makeCommitment(
  user: User,
  input: CommitmentInput,
  submission?: string,
): Promise<Result<{ ref: string }>> {
  if (!can(user, 'commitments.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const settled = await settleCommitment(tx, user, input)
    if (!settled.ok) return settled

    const { firstOn, ...columns } = settled.value
    const day = columns.madeOn ?? firstOn ?? todayIn(env().HOME_ZONE)
    const ref = await giveReference(tx, 'C', Number(day.slice(0, 4)))
    const [made] = await tx
      .insert(commitments)
      .values({ ref, ...columns })
      .returning({ id: commitments.id })
    if (!made) throw new Error('The database kept no commitment.')
    const subject = { kind: 'commitment', id: made.id, visitId: columns.visitId } as const
    const told = toldOf(await findNamed(tx, user, made.id))
    await record(tx, user, 'commitment.made', subject, changesBetween(undefined, told))
    return ok({ ref })
  })
}

/** Changes what is known of a commitment, its status aside. `version` is the one the form was drawn from. */
export async function editCommitment(
  user: User,
  ref: string,
  input: CommitmentInput,
  version: number,
): Promise<Result<{ ref: string }>> {
  return onCommitment(user, ref, async (tx, before, tell) => {
    const named = await findNamed(tx, user, before.id)
    if (before.version !== version) {
      const last = await lastChange(tx, 'commitment', before.id)
      return conflicting({ ...last, version: before.version, values: commitmentValues(user, named) })
    }
    const settled = await settleCommitment(tx, user, input, before)
    if (!settled.ok) return settled

    const { firstOn: _, ...columns } = settled.value
    await tx
      .update(commitments)
      .set({ ...columns, version: version + 1 })
      .where(eq(commitments.id, before.id))
    const told = toldOf(await findNamed(tx, user, before.id))
    await tell('commitment.edited', changesBetween(toldOf(named), told))
    return ok({ ref })
  })
}
