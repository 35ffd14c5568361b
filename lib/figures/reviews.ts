import 'server-only'

import { isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { agreementReviews } from '@/db/schema/reviews'
import type { LocalDate } from '../time/local'
import { type KnownAgreement, standingOn } from './agreements'
import type { Counted } from './counted'
import type { FigureFilters } from './input'

type ReviewPart = 'on-time' | 'late' | 'not-done'

/** A review as it was held, and the next day that it set. */
type Held = { on: LocalDate; next: LocalDate | null }

/**
 * When the reviews of an agreement fell due, and when each was held (null: not yet). Each review sets the day of the next;
 * `due` is the day of the one that is still to come. The first review has no known day.
 */
function reviewsDue(held: readonly Held[], due: LocalDate | null) {
  const dues = held.map(({ next }, index) => ({ due: next, held: held[index + 1]?.on ?? null }))
  const last = { due, held: null }
  const first = held[0] && { due: null, held: held[0].on }
  return [...(first ? [first] : []), ...dues.slice(0, -1), ...(due ? [last] : [])]
}

/** What became of a review by a day, where it fell due, or, with no day known, was held in the period. */
function reviewIn(
  { due, held }: { due: LocalDate | null; held: LocalDate | null },
  { from, asOf }: Pick<FigureFilters, 'from' | 'asOf'>,
): ReviewPart | 'unknown' | undefined {
  const within = (day: LocalDate | null) => day !== null && from <= day && day <= asOf
  if (!due) return within(held) ? 'unknown' : undefined
  if (!within(due)) return undefined
  if (!held || held > asOf) return 'not-done'
  return held <= due ? 'on-time' : 'late'
}

const over: (string | undefined)[] = ['expired', 'terminated', 'superseded']

/** The reviews that fell due in the period, by what became of them. What had ended by the day needed no review. */
export async function reviewsInPeriod(
  filters: FigureFilters,
  known: readonly KnownAgreement[],
): Promise<Counted<ReviewPart>[]> {
  const heldOf = await reviewsHeld()
  return known.flatMap((agreement) =>
    reviewsDue(heldOf.get(agreement.id) ?? [], agreement.reviewDue).flatMap((review) => {
      const part = reviewIn(review, filters)
      if (!part) return []
      const needless = part === 'not-done' && review.due && over.includes(standingOn(agreement, review.due))
      return needless ? [] : [{ id: agreement.id, part, on: review.due ?? review.held }]
    }),
  )
}

/** All reviews by agreement, in the order in which they were held; only for agreements that the user may see. */
async function reviewsHeld(): Promise<Map<string, Held[]>> {
  const { agreementId, reviewedOn, nextOn, removedAt, id } = agreementReviews
  const [found] = await db
    .select({
      rows: jsonRows<[of: string, on: LocalDate, next: LocalDate | null, id: string]>(
        agreementId,
        reviewedOn,
        nextOn,
        id,
      ),
    })
    .from(agreementReviews)
    .where(isNull(removedAt))
  const heldOf = new Map<string, (Held & { id: string })[]>()
  for (const [of, on, next, review] of found?.rows ?? []) {
    const held = heldOf.get(of)
    if (held) held.push({ on, next, id: review })
    else heldOf.set(of, [{ on, next, id: review }])
  }
  for (const held of heldOf.values()) held.sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
  return heldOf
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
