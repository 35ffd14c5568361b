import 'server-only'

import { and, eq, inArray, isNull, lte, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reviewSessionItems, reviewSessions } from '@/db/schema/reviews'
import type { LocalDate } from '../time/local'

type Done = { id: string; agreementId: string; reviewedOn: LocalDate }

/** Marks an agreement as reviewed in every open session that had begun by the day of the review, whoever reviewed it. */
export async function settleItems(tx: Tx, { id, agreementId, reviewedOn }: Done): Promise<void> {
  const open = tx
    .select({ id: reviewSessions.id })
    .from(reviewSessions)
    .where(and(isNull(reviewSessions.endedAt), lte(reviewSessions.beganOn, reviewedOn)))
  await tx
    .update(reviewSessionItems)
    .set({ state: 'reviewed', reviewId: id })
    .where(
      and(
        eq(reviewSessionItems.agreementId, agreementId),
        ne(reviewSessionItems.state, 'reviewed'),
        inArray(reviewSessionItems.sessionId, open),
      ),
    )
}
