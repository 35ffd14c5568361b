import 'server-only'

import { and, eq, lt } from 'drizzle-orm'
import { type Tx, transaction } from '@/db/client'
import { submissions } from '@/db/schema/office'
import { isFull } from './full-disk'
import { type Problem, type Result, refused } from './result'
import type { User } from './user'

class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super('refused')
  }
}

/**
 * One write of a command: what `work` answers. A refusal rolls back whatever had been written before it; a full disk is
 * such a refusal.
 */
export async function write<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await transaction(async (tx) => {
      const result = await work(tx)
      if (!result.ok) throw new Refusal(result.problem)
      return result
    })
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, problem: problem.problem }
    if (isFull(problem)) return refused('problems.diskFull')
    throw problem
  }
}

const kept = 30 * 24 * 60 * 60 * 1000

/**
 * A write that makes a record from a form, at most once per form: a doubled click, or the same form sent again after a
 * lost answer, gets the first answer and writes nothing. Refusals are not kept. Without a submission id it just writes.
 */
export function writeOnce<T>(
  user: User,
  submission: string | undefined,
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  return write(async (tx) => {
    if (!submission) return work(tx)
    const [earlier] = await tx
      .select({ answer: submissions.answer })
      .from(submissions)
      .where(and(eq(submissions.id, submission), eq(submissions.userId, user.id)))
    if (earlier) return { ok: true, value: earlier.answer as T }

    const result = await work(tx)
    if (!result.ok) return result
    await tx.delete(submissions).where(lt(submissions.at, Date.now() - kept))
    await tx.insert(submissions).values({ id: submission, userId: user.id, answer: result.value })
    return result
  })
}
