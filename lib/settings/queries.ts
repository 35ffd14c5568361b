import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { officeRules } from '@/db/schema/office'
import { type RuleKey, ruleKeys } from './rule-keys'

/** One limit of the office as it is edited, or undefined when it was never written. Everybody may see it. */
export async function findRule(key: RuleKey, reader: Reader = db) {
  const [rule] = await reader
    .select({
      id: officeRules.id,
      value: officeRules.value,
      severity: officeRules.severity,
      citation: officeRules.citation,
      validFrom: officeRules.validFrom,
      validTo: officeRules.validTo,
      version: officeRules.version,
    })
    .from(officeRules)
    .where(and(eq(officeRules.key, key), isNull(officeRules.removedAt)))
  return rule
}
export type RuleFound = NonNullable<Awaited<ReturnType<typeof findRule>>>

/** The key that an address names, or undefined. */
export function ruleKeyOf(text: string): RuleKey | undefined {
  return ruleKeys.find((key) => key === text)
}

/** What the form of a rule shows. */
export function ruleValues(rule: RuleFound): Record<string, string> {
  const { value, severity, citation, validFrom, validTo } = rule
  return {
    value: String(value),
    severity,
    citation,
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
  }
}
