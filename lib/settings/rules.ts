import 'server-only'

import { isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { officeRules as table } from '@/db/schema/office'
import type { ruleSeverities } from '@/db/values/office'
import type { LocalDate } from '../time/local'
import { defaultRules, defaultSeverity } from './default-rules'
import { type RuleKey, ruleKeys } from './rule-keys'

/**
 * A limit with where it comes from, the days it holds (both included; null is without end) and how grave a
 * breach is.
 */
export type OfficeRule = {
  value: number
  severity: (typeof ruleSeverities)[number]
  citation: string
  validFrom: LocalDate | null
  validTo: LocalDate | null
}

export type OfficeRules = Record<RuleKey, OfficeRule>

const byDefault = (key: RuleKey): OfficeRule => ({
  ...defaultRules[key],
  severity: defaultSeverity(key),
  validFrom: null,
  validTo: null,
})

/**
 * Every limit of the office, as the administrator has set it; a limit that was never written has its default.
 */
export async function officeRules(reader: Reader): Promise<OfficeRules> {
  const rows = await reader
    .select({
      key: table.key,
      value: table.value,
      severity: table.severity,
      citation: table.citation,
      validFrom: table.validFrom,
      validTo: table.validTo,
    })
    .from(table)
    .where(isNull(table.removedAt))
  const written = new Map(rows.map(({ key, ...rule }) => [key, rule]))
  return Object.fromEntries(ruleKeys.map((key) => [key, written.get(key) ?? byDefault(key)])) as OfficeRules
}

/** The limit that holds on a day, or undefined on a day outside its validity. */
export function limitOn(rules: OfficeRules, key: RuleKey, on: LocalDate): OfficeRule | undefined {
  const rule = rules[key]
  const holds = (rule.validFrom ?? on) <= on && on <= (rule.validTo ?? on)
  return holds ? rule : undefined
}
