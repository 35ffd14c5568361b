import 'server-only'

import { eq } from 'drizzle-orm'
import { agreementReviews, agreements } from '@/db/schema/agreements'
import { changesBetween } from '../audit'
import { env } from '../env'
import { ok, type Result, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import type { ReviewInput } from './input'
import { onAgreement } from './on-agreement'

/**
 * Records what an official found on reviewing an agreement. Every review is kept; the next date, where one is given,
 * becomes the day on which the agreement is due again.
 */
export async function recordReview(
  user: User,
  ref: string,
  input: ReviewInput,
  submission?: string,
): Promise<Result<{ ref: string }>> {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      if (input.reviewedOn > todayIn(env().HOME_ZONE))
        return refusedField('reviewedOn', 'agreements.refused.reviewAhead')
      if (input.nextOn && input.nextOn <= input.reviewedOn)
        return refusedField('nextOn', 'agreements.refused.nextNotLater')

      const review = { agreementId: agreement.id, reviewerId: user.id, ...input }
      await tx.insert(agreementReviews).values(review)
      await tx
        .update(agreements)
        .set({ reviewDueReason: null, version: agreement.version + 1 })
        .where(eq(agreements.id, agreement.id))
      await tell('agreement.reviewed', changesBetween(undefined, input))
      return ok({ ref })
    },
    { submission, permission: 'agreements.review' },
  )
}
