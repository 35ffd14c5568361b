import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { officeRules as table } from '@/db/schema/office'
import type { User } from '../user'
import { type RuleKey, ruleKeys } from './rule-keys'
import { officeRules } from './rules'

/** One limit of the office as it is edited, or undefined when it was never written. Everybody may see it. */
export async function findRule(key: RuleKey, reader: Reader = db) {
  const [rule] = await reader
    .select({
      id: table.id,
      value: table.value,
      severity: table.severity,
      citation: table.citation,
      validFrom: table.validFrom,
      validTo: table.validTo,
      version: table.version,
    })
    .from(table)
    .where(and(eq(table.key, key), isNull(table.removedAt)))
  return rule
}
export type RuleFound = NonNullable<Awaited<ReturnType<typeof findRule>>>

/** Every limit of the office in its order. Everybody may see them. */
export async function listRules(_user: User) {
  const rules = await officeRules(db)
  return ruleKeys.map((key) => ({ key, ...rules[key] }))
}
