import 'server-only'

import { and, asc, count, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { reviewSessionItems as items, reviewSessions } from '@/db/schema/reviews'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'

const { id, beganOn, createdAt, endedAt, note, version } = reviewSessions
export const sessionColumns = { id, beganOn, createdAt, endedAt, note, version }

/** A session of the user's own. Others' do not exist for them. */
export async function findSessionRow(reader: Reader, user: User, sessionId: string) {
  const [session] = await reader
    .select(sessionColumns)
    .from(reviewSessions)
    .where(and(eq(id, sessionId), eq(reviewSessions.userId, user.id), isNull(reviewSessions.removedAt)))
  return session
}
export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSessionRow>>>

/** The session that the user has begun and not ended. */
export async function findOpenSession(reader: Reader, user: User) {
  const [session] = await reader
    .select(sessionColumns)
    .from(reviewSessions)
    .where(and(eq(reviewSessions.userId, user.id), isNull(endedAt), isNull(reviewSessions.removedAt)))
  return session
}

/** The items of a session whose agreements the user may see. */
export const itemsOf = (user: User, sessionId: string): SQL =>
  and(eq(items.sessionId, sessionId), visibleAgreements(user)) ?? sql`false`

/** An agreement of a session by its reference. */
export async function findItemRow(reader: Reader, user: User, sessionId: string, ref: string) {
  const [item] = await reader
    .select({
      agreementId: items.agreementId,
      position: items.position,
      state: items.state,
      reviewId: items.reviewId,
    })
    .from(items)
    .innerJoin(agreements, eq(agreements.id, items.agreementId))
    .where(and(itemsOf(user, sessionId), eq(agreements.ref, ref)))
  return item
}

/** The reference of the next agreement that waits, after a place in the order, else from the start; null where none does. */
export async function nextWaiting(reader: Reader, user: User, sessionId: string, after = 0) {
  const first = (more?: SQL) =>
    reader
      .select({ ref: agreements.ref })
      .from(items)
      .innerJoin(agreements, eq(agreements.id, items.agreementId))
      .where(and(itemsOf(user, sessionId), eq(items.state, 'waiting'), more))
      .orderBy(asc(items.position))
      .limit(1)
  const [next] = await first(gt(items.position, after))
  const [earlier] = next || after === 0 ? [] : await first()
  return next?.ref ?? earlier?.ref ?? null
}

/** How far a session has come: how many agreements it has and how many are reviewed, passed over and waiting. */
export async function progressOf(reader: Reader, user: User, sessionId: string, position = 0) {
  const [counted] = await reader
    .select({
      all: count(),
      reviewed: counting(sql`${items.state} = 'reviewed'`),
      passed: counting(sql`${items.state} = 'passed'`),
      /** How many stand at or before the place asked for: the number of the item there. */
      number: counting(sql`${items.position} <= ${position}`),
    })
    .from(items)
    .innerJoin(agreements, eq(agreements.id, items.agreementId))
    .where(itemsOf(user, sessionId))
  const { all = 0, reviewed = 0, passed = 0, number = 0 } = counted ?? {}
  return { all, reviewed, passed, number, waiting: all - reviewed - passed }
}
export type Progress = Awaited<ReturnType<typeof progressOf>>

const counting = (condition: SQL) => sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number)
