import 'server-only'

import { eq } from 'drizzle-orm'
import { officeRules } from '@/db/schema/office'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { ruleValues } from './form-values'
import type { RuleInput } from './input'
import { findRule } from './queries'
import { mostOf, type RuleKey } from './rule-keys'

/** Changes a limit of the office, its severity, its citation or its validity. */
export async function changeRule(
  user: User,
  key: RuleKey,
  input: RuleInput,
  version: number,
): Promise<Result<{ key: RuleKey }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  const max = mostOf(key)
  if (input.value > max) return refusedField('value', 'problems.number', { min: 0, max })

  return write(async (tx) => {
    const rule = await findRule(key, tx)
    if (!rule) return refused('problems.gone')
    if (rule.version !== version) {
      const change = await lastChange(tx, 'setting', rule.id)
      return conflicting({ ...change, version: rule.version, values: ruleValues(rule) })
    }
    await tx
      .update(officeRules)
      .set({ ...input, version: version + 1 })
      .where(eq(officeRules.id, rule.id))
    const subject = { kind: 'setting', id: rule.id } as const
    await record(tx, user, 'rule.changed', subject, changesBetween(rule, input))
    return ok({ key })
  })
}
