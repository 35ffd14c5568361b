import 'server-only'

import { inArray } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { agreementTypes } from '@/db/values/agreements'
import { settleReviewDue } from '../../agreements/settle-review'
import { defaultAgreementTypes } from './defaults'

/** Writes what the office does not have yet for each type of agreement. What is written already stays as it is. */
export async function ensureAgreementTypes(): Promise<void> {
  await transaction(async (tx) => {
    const known = await tx.select({ type: agreementTypeSettings.type }).from(agreementTypeSettings)
    const missing = agreementTypes.filter((type) => !known.some((each) => each.type === type))
    if (missing.length === 0) return
    await tx
      .insert(agreementTypeSettings)
      .values(missing.map((type) => ({ type, ...defaultAgreementTypes[type] })))
    await settleReviewDue(tx, inArray(agreements.type, missing))
  })
}
