import 'server-only'

import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Changes } from '@/db/schema/office'
import { agreementReviews, reviewSessionItems, reviewSessions } from '@/db/schema/reviews'
import { users } from '@/db/schema/users'
import { enterReview } from '../agreements/enter-review'
import { onAgreement } from '../agreements/on-agreement'
import { record } from '../audit'
import { env } from '../env'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { write } from '../writing'
import { listDueFor } from './due'
import { findItemRow, findOpenSession, findSessionRow, nextWaiting, progressOf } from './find'
import type { SessionEndInput, SessionReviewInput } from './input'

/** Where a session goes on: the reference of the agreement that comes next, null when none waits. */
export type Next = { session: string; next: string | null }

const chunk = 500

/**
 * Begins a session over what is due for the user today, or goes on with the one that is open: nobody has two. Refused when
 * nothing is due.
 */
export async function beginSession(user: User): Promise<Result<Next>> {
  if (!can(user, 'agreements.review')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const open = await findOpenSession(tx, user)
    if (open) return ok({ session: open.id, next: await nextWaiting(tx, user, open.id) })
    const beganOn = todayIn(env().HOME_ZONE)
    const due = await listDueFor(user, beganOn, tx)
    if (due.length === 0) return refused('reviews.refused.nothingDue')

    const [begun] = await tx.insert(reviewSessions).values({ userId: user.id, beganOn }).returning()
    if (!begun) throw new Error('The database kept no session.')
    const rows = due.map((agreementId, index) => ({
      sessionId: begun.id,
      agreementId,
      position: index + 1,
    }))
    for (let from = 0; from < rows.length; from += chunk)
      await tx.insert(reviewSessionItems).values(rows.slice(from, from + chunk))
    const subject = { kind: 'user', id: user.id } as const
    await record(tx, user, 'user.review-session-begun', subject, { agreements: [null, due.length] })
    return ok({ session: begun.id, next: await nextWaiting(tx, user, begun.id) })
  })
}

/**
 * Records the review of one agreement of a session and leads to the next. Refused, with who and when, where somebody
 * reviewed it meanwhile: no finding replaces another.
 */
export async function reviewInSession(
  user: User,
  sessionId: string,
  ref: string,
  input: SessionReviewInput,
  submission?: string,
): Promise<Result<Next>> {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      const session = await findSessionRow(tx, user, sessionId)
      const item = session && (await findItemRow(tx, user, sessionId, ref))
      if (!session || !item) return refused('problems.gone')
      if (session.endedAt) return refused('reviews.refused.ended')
      if (item.reviewId) return refused('reviews.refused.meanwhile', await doneBy(tx, item.reviewId))

      const given = { ...input, reviewedOn: todayIn(env().HOME_ZONE) }
      const review = await enterReview(tx, user, agreement, given, tell)
      if (!review.ok) return review
      return ok({ session: sessionId, next: await nextWaiting(tx, user, sessionId, item.position) })
    },
    { submission, permission: 'agreements.review' },
  )
}

async function doneBy(tx: Tx, reviewId: string) {
  const [review] = await tx
    .select({ by: users.name, day: agreementReviews.reviewedOn })
    .from(agreementReviews)
    .innerJoin(users, eq(users.id, agreementReviews.reviewerId))
    .where(eq(agreementReviews.id, reviewId))
  return review ?? { by: '', day: '' }
}

/** Passes over an agreement of a session; it can be taken up again until the session ends, and stays due. */
export async function passOver(user: User, sessionId: string, ref: string): Promise<Result<Next>> {
  if (!can(user, 'agreements.review')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const session = await findSessionRow(tx, user, sessionId)
    const item = session && (await findItemRow(tx, user, sessionId, ref))
    if (!session || !item) return refused('problems.gone')
    if (session.endedAt) return refused('reviews.refused.ended')

    const { agreementId } = item
    const here = and(
      eq(reviewSessionItems.sessionId, sessionId),
      eq(reviewSessionItems.agreementId, agreementId),
    )
    await tx
      .update(reviewSessionItems)
      .set({ state: 'passed' })
      .where(and(here, ne(reviewSessionItems.state, 'reviewed')))
    return ok({ session: sessionId, next: await nextWaiting(tx, user, sessionId, item.position) })
  })
}

/** Ends a session, with what is to be said of it in its minutes. Ended once, it stays ended as it was. */
export async function endSession(
  user: User,
  sessionId: string,
  { note }: SessionEndInput,
): Promise<Result<{ session: string }>> {
  if (!can(user, 'agreements.review')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const session = await findSessionRow(tx, user, sessionId)
    if (!session) return refused('problems.gone')
    if (session.endedAt) return ok({ session: sessionId })

    const { all, reviewed, passed } = await progressOf(tx, user, sessionId)
    await tx
      .update(reviewSessions)
      .set({ note, endedAt: Date.now(), version: session.version + 1 })
      .where(eq(reviewSessions.id, sessionId))
    const counts: Changes = { agreements: [null, all], reviewed: [null, reviewed], passed: [null, passed] }
    const subject = { kind: 'user', id: user.id } as const
    await record(tx, user, 'user.review-session-ended', subject, counts)
    return ok({ session: sessionId })
  })
}
