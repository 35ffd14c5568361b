import 'server-only'

import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { agreementReviews } from '@/db/schema/reviews'
import { changesBetween } from '../audit'
import { env } from '../env'
import { ok, type Result, refusedField } from '../result'
import { settleItems } from '../reviews/settle-items'
import { todayIn } from '../time/local'
import type { User } from '../user'
import type { AgreementRow } from './find'
import type { ReviewInput } from './input'
import type { Tell } from './on-agreement'

/**
 * Writes a review into an agreement. The next date of the latest review is when it is due again, so a day that somebody
 * had set by hand ends with it. Refuses a day ahead, and a next date that does not come after.
 */
export async function enterReview(
  tx: Tx,
  user: User,
  agreement: AgreementRow,
  input: ReviewInput,
  tell: Tell,
): Promise<Result<{ id: string }>> {
  const { reviewedOn, nextOn } = input
  if (reviewedOn > todayIn(env().HOME_ZONE))
    return refusedField('reviewedOn', 'agreements.refused.reviewAhead')
  if (nextOn && nextOn <= reviewedOn) return refusedField('nextOn', 'agreements.refused.nextNotLater')

  const { id: agreementId, version } = agreement
  const [review] = await tx
    .insert(agreementReviews)
    .values({ agreementId, reviewerId: user.id, ...input })
    .returning({ id: agreementReviews.id })
  if (!review) throw new Error('The database kept no review.')
  const ofAgreement = eq(agreementReviews.agreementId, agreementId)
  const later = await tx.$count(
    agreementReviews,
    and(ofAgreement, gt(agreementReviews.reviewedOn, reviewedOn), isNull(agreementReviews.removedAt)),
  )
  await tx
    .update(agreements)
    .set({ version: version + 1, ...(later === 0 && { reviewDueReason: null }) })
    .where(eq(agreements.id, agreementId))
  await settleItems(tx, { id: review.id, agreementId, reviewedOn })
  await tell('agreement.reviewed', changesBetween(undefined, input))
  return ok({ id: review.id })
}
