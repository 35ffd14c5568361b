import type { RuleFound } from './queries'

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
