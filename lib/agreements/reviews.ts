import 'server-only'

import { ok, type Result } from '../result'
import type { User } from '../user'
import { enterReview } from './enter-review'
import type { ReviewInput } from './input'
import { onAgreement } from './on-agreement'

/** Records what an official found on reviewing an agreement. Every review is kept. */
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
      const review = await enterReview(tx, user, agreement, input, tell)
      return review.ok ? ok({ ref }) : review
    },
    { submission, permission: 'agreements.review' },
  )
}
