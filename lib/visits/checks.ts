import type { MessageKey, MessageValues } from '@/lib/i18n/keys'
import type { RuleKey } from '@/lib/settings/rule-keys'
import { limitOn, type OfficeRule, type OfficeRules } from '@/lib/settings/rules'
import { isFar } from './far-countries'
import type { VisitRecord } from './record'
import { countriesOf, daysAbroad } from './rules'

export type Check = {
  rule: RuleKey
  /** The sentence, with `count` and `limit` among its values. */
  key: MessageKey
  values: MessageValues
  holds: boolean
  severity: OfficeRule['severity']
  citation: string
}

type Checked = Pick<VisitRecord, 'members' | 'stops'> & {
  visit: Pick<VisitRecord['visit'], 'direction' | 'firstOn' | 'lastOn'>
}

/**
 * An outbound visit held against the office's limits that are in force on its first day: members with the interpreter,
 * countries, and days abroad by the number of countries. Any other visit is held against none.
 */
export function checksOf(
  { visit, members, stops }: Checked,
  rules: OfficeRules,
  homeCountry: string,
): Check[] {
  if (visit.direction !== 'outbound') return []
  const countries = countriesOf(stops, homeCountry)
  const against = (rule: RuleKey, key: MessageKey, count: number, extra = 0, values: MessageValues = {}) => {
    const limit = limitOn(rules, rule, visit.firstOn)
    if (!limit) return []
    const most = limit.value + extra
    const { severity, citation } = limit
    return [
      { rule, key, values: { ...values, count, limit: most }, holds: count <= most, severity, citation },
    ]
  }
  const checks: Check[] = [
    ...against('members-max', 'visits.checkMembers', members.length),
    ...against('countries-max', 'visits.checkCountries', countries.length),
  ]
  const daysRule = daysRules[Math.min(countries.length, daysRules.length) - 1]
  if (!daysRule) return checks

  const extra = countries.some(isFar)
    ? (limitOn(rules, 'days-abroad-far-extra', visit.firstOn)?.value ?? 0)
    : 0
  const abroad = { countries: countries.length }
  return [...checks, ...against(daysRule, 'visits.checkDays', daysAbroad(visit), extra, abroad)]
}

// More countries than the last are held against the last: that there are too many, their own check says.
const daysRules = ['days-abroad-1', 'days-abroad-2', 'days-abroad-3'] as const satisfies readonly RuleKey[]
