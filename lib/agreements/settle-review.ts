import 'server-only'

import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { agreementReviews } from '@/db/schema/reviews'
import { env } from '../env'
import { agreementTypeRules } from '../settings/agreement-types/rules'
import { todayIn } from '../time/local'
import { nextReviewOn } from './review-due'
import { type Known, knownOf, standOf } from './standings'

/**
 * Writes anew when the agreements that a condition on `agreements` holds for are reviewed next, where no person has set
 * the day. Belongs into the transaction of every change that the day follows from: an act, a party, a review, a setting.
 */
export async function settleReviewDue(tx: Tx, which: SQL): Promise<void> {
  const computed = and(which, isNull(agreements.reviewDueReason)) ?? sql`false`
  const { id, type, createdAt, reviewDueOn } = agreements
  const rows = await tx.select({ id, type, createdAt, reviewDueOn }).from(agreements).where(computed)
  if (rows.length === 0) return
  const [known, reviews, rules] = await Promise.all([
    knownOf(tx, computed),
    lastReviews(tx, computed),
    agreementTypeRules(tx),
  ])
  for (const row of rows) {
    const facts = known.get(row.id)
    if (!facts) continue
    const recordedOn = todayIn(env().HOME_ZONE, row.createdAt)
    const basis = { ...lifeOf(facts), last: reviews.get(row.id) ?? null, recordedOn }
    const next = nextReviewOn(basis, rules.get(row.type)?.reviewMonths ?? null)
    if (next !== row.reviewDueOn) await tx.update(agreements).set({ reviewDueOn: next }).where(eq(id, row.id))
  }
}

function lifeOf(known: Known) {
  const { status, because, signed } = standOf(known, todayIn(env().HOME_ZONE))
  const declared = known.acts.find(({ kind }) => kind === 'in-force')?.doneOn ?? null
  return { status, signedOn: signed?.on ?? null, inForceOn: status === 'in-force' ? because.on : declared }
}

async function lastReviews(tx: Tx, condition: SQL) {
  const { agreementId, reviewedOn, nextOn } = agreementReviews
  const rows = await tx
    .select({ agreementId, reviewedOn, nextOn })
    .from(agreementReviews)
    .innerJoin(agreements, eq(agreements.id, agreementId))
    .where(and(condition, isNull(agreementReviews.removedAt)))
    .orderBy(asc(reviewedOn), asc(agreementReviews.id))
  return new Map(rows.map((review) => [review.agreementId, review]))
}
