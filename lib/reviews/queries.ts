import 'server-only'

import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { alias } from '@/db/columns'
import { agreements } from '@/db/schema/agreements'
import { agreementReviews, reviewSessionItems as items, reviewSessions } from '@/db/schema/reviews'
import { users } from '@/db/schema/users'
import { findAgreement } from '../agreements/queries'
import { env } from '../env'
import { can } from '../permissions'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { findLastContact, listOpenCommitments } from './beside'
import { listDueFor } from './due'
import {
  findItemRow,
  findOpenSession,
  findSessionRow,
  itemsOf,
  nextWaiting,
  progressOf,
  sessionColumns,
} from './find'
import { listAskable, listQuestions, listQuestionsAsked } from './question-queries'

const earlierShown = 20

/** Where the user stands with reviewing: the open session with its progress, else how many are due; and the last sessions. */
export async function findDesk(user: User) {
  const open = await findOpenSession(db, user)
  const [progress, due, earlier] = await Promise.all([
    open && progressOf(db, user, open.id),
    open ? [] : listDueFor(user, todayIn(env().HOME_ZONE)),
    listEnded(user),
  ])
  const next = open ? await nextWaiting(db, user, open.id) : null
  return { open: open && progress && { ...open, progress, next }, due: due.length, earlier }
}

function listEnded(user: User) {
  return db
    .select(sessionColumns)
    .from(reviewSessions)
    .where(
      and(
        eq(reviewSessions.userId, user.id),
        isNotNull(reviewSessions.endedAt),
        isNull(reviewSessions.removedAt),
      ),
    )
    .orderBy(desc(reviewSessions.endedAt))
    .limit(earlierShown)
}

const reviewer = alias(users, 'reviewer')

/** The agreements of a session in order, each with its state and, once reviewed, the review. */
function listItems(user: User, sessionId: string) {
  return db
    .select({
      agreementId: agreements.id,
      ref: agreements.ref,
      type: agreements.type,
      titleEn: agreements.titleEn,
      titleZh: agreements.titleZh,
      titleLocal: agreements.titleLocal,
      titleLocalLanguage: agreements.titleLocalLanguage,
      sensitivity: agreements.sensitivity,
      reviewDueOn: agreements.reviewDueOn,
      state: items.state,
      review: {
        finding: agreementReviews.finding,
        reviewedOn: agreementReviews.reviewedOn,
        note: agreementReviews.note,
        evidence: agreementReviews.evidence,
        nextOn: agreementReviews.nextOn,
        reviewerId: agreementReviews.reviewerId,
      },
      reviewer: reviewer.name,
    })
    .from(items)
    .innerJoin(agreements, eq(agreements.id, items.agreementId))
    .leftJoin(agreementReviews, eq(agreementReviews.id, items.reviewId))
    .leftJoin(reviewer, eq(reviewer.id, agreementReviews.reviewerId))
    .where(itemsOf(user, sessionId))
    .orderBy(asc(items.position))
}
export type SessionItem = Awaited<ReturnType<typeof listItems>>[number]

/** A session of the user's with its agreements and the questions asked in it; undefined where it is not theirs. */
export async function findSession(user: User, sessionId: string) {
  const session = can(user, 'agreements.review') ? await findSessionRow(db, user, sessionId) : undefined
  if (!session) return undefined
  const [progress, listed, questions, next] = await Promise.all([
    progressOf(db, user, sessionId),
    listItems(user, sessionId),
    listQuestionsAsked(user, session),
    nextWaiting(db, user, sessionId),
  ])
  return { ...session, progress, items: listed, questions, next }
}
export type SessionShown = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** Everything that the screen of one agreement of a session shows. */
export async function findSessionStep(user: User, sessionId: string, ref: string) {
  const session = can(user, 'agreements.review') ? await findSessionRow(db, user, sessionId) : undefined
  const item = session && (await findItemRow(db, user, sessionId, ref))
  const agreement = item && (await findAgreement(user, ref))
  if (!session || !item || !agreement) return undefined
  const today = todayIn(env().HOME_ZONE)
  const [progress, commitments, lastContact, questions, askable] = await Promise.all([
    progressOf(db, user, sessionId, item.position),
    listOpenCommitments(user, agreement.id),
    findLastContact(user, agreement.parties, today),
    listQuestions(user, agreement.id),
    listAskable(user, agreement.sensitivity),
  ])
  return { session, item, agreement, progress, commitments, lastContact, questions, askable, today }
}
export type SessionStep = NonNullable<Awaited<ReturnType<typeof findSessionStep>>>
