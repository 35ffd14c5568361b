import 'server-only'

import { and, eq, inArray, lt, lte, sql } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { digests } from '@/db/schema/office'
import type { LocalDate } from '../time/local'
import type { PostProblem } from './post'

/** How often a digest is tried on its day, and how long to wait in between, in milliseconds. */
const mostAttempts = 4
export const between = 15 * 60 * 1000

const passing: PostProblem[] = ['unreachable', 'slow', 'busy']

type Claim = { id: string; userId: string; on: LocalDate; lines: number; at: number }

/**
 * Notes that a person's digest of a day is about to go out, and commits that before the mail does. Answers its id, or
 * undefined when one went out, is on its way, or has failed for good: it is not to be sent then.
 */
export async function claimDigest(claim: Omit<Claim, 'id'>): Promise<string | undefined> {
  return transaction(async (tx) => {
    const [first] = await tx
      .insert(digests)
      .values({ ...claim, state: 'sending' })
      .onConflictDoNothing({ target: [digests.userId, digests.on] })
      .returning({ id: digests.id })
    if (first) return first.id

    const { userId, on, lines, at } = claim
    const [again] = await tx
      .update(digests)
      .set({ state: 'sending', problem: null, attempts: sql`${digests.attempts} + 1`, lines, at })
      .where(and(eq(digests.userId, userId), eq(digests.on, on), mayTryAgain(at)))
      .returning({ id: digests.id })
    return again?.id
  })
}

function mayTryAgain(now: number) {
  return and(
    eq(digests.state, 'failed'),
    inArray(digests.problem, passing),
    lt(digests.attempts, mostAttempts),
    lte(digests.at, now - between),
  )
}

/** What became of a digest that was claimed. */
export async function settleDigest(id: string, problem: PostProblem | null, at: number): Promise<void> {
  const state = problem === null ? 'sent' : problem === 'unclear' ? 'uncertain' : 'failed'
  await transaction((tx) => tx.update(digests).set({ state, problem, at }).where(eq(digests.id, id)))
}

/** Whose digests of a day failed and may be tried again by now. */
export async function listFailed(on: LocalDate, now: number): Promise<string[]> {
  const rows = await db
    .select({ userId: digests.userId })
    .from(digests)
    .where(and(eq(digests.on, on), mayTryAgain(now)))
  return rows.map(({ userId }) => userId)
}

/** Of digests that were on their way when the server stopped nobody knows whether they arrived: they are not sent again. */
export async function leaveUncertain(): Promise<void> {
  await transaction((tx) =>
    tx
      .update(digests)
      .set({ state: 'uncertain', problem: 'interrupted' })
      .where(eq(digests.state, 'sending')),
  )
}
