import 'server-only'

import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { officeRules } from '@/db/schema/office'
import { defaultRules, defaultSeverity } from './default-rules'
import { ruleKeys } from './rule-keys'

/**
 * Writes the limits that the office does not have yet, with their defaults. What is written already stays as
 * it is.
 */
export async function ensureOfficeRules(): Promise<void> {
  await transaction(async (tx) => {
    for (const key of ruleKeys) {
      const [known] = await tx
        .select({ id: officeRules.id })
        .from(officeRules)
        .where(eq(officeRules.key, key))
      if (!known)
        await tx.insert(officeRules).values({ key, severity: defaultSeverity(key), ...defaultRules[key] })
    }
  })
}
