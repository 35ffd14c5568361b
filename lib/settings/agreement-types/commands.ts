import 'server-only'

import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { settleReviewDue } from '../../agreements/settle-review'
import { changesBetween, lastChange, record } from '../../audit'
import { can } from '../../permissions'
import { conflicting, ok, type Result, refused, refusedField } from '../../result'
import type { User } from '../../user'
import { write } from '../../writing'
import type { AgreementType } from './defaults'
import { agreementTypeValues } from './form-values'
import type { AgreementTypeInput } from './input'
import { findAgreementType } from './queries'
import { mayReview } from './reviewers'

/**
 * Changes how often and by whom agreements of a type are reviewed, and which notice holds where the text says nothing. The
 * next reviews that nobody set by hand move with it.
 */
export async function changeAgreementType(
  user: User,
  type: AgreementType,
  input: AgreementTypeInput,
  version: number,
): Promise<Result<{ type: AgreementType }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const before = await findAgreementType(type, tx)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const change = await lastChange(tx, 'setting', before.id)
      return conflicting({ ...change, version: before.version, values: agreementTypeValues(before) })
    }
    const { reviewer: reviewerId, ...columns } = input
    const named = reviewerId ? await nameOfReviewer(tx, reviewerId) : null
    const kept = reviewerId === before.reviewerId
    if (reviewerId && !named && !kept) return refusedField('reviewer', 'problems.choice')

    await tx
      .update(agreementTypeSettings)
      .set({ ...columns, reviewerId, version: version + 1 })
      .where(eq(agreementTypeSettings.id, before.id))
    const after = { ...columns, reviewer: kept ? before.reviewer : named }
    const subject = { kind: 'setting', id: before.id } as const
    await record(tx, user, 'type.changed', subject, changesBetween(before, after))
    if (columns.reviewMonths !== before.reviewMonths) await settleReviewDue(tx, eq(agreements.type, type))
    return ok({ type })
  })
}

async function nameOfReviewer(tx: Tx, id: string): Promise<string | undefined> {
  const [person] = await tx
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, id), mayReview(users.id)))
  return person?.name
}
