/** The limits an office checks or holds itself to. Days abroad count border day to border day, both included. */
export const ruleKeys = [
  'members-max',
  'countries-max',
  'days-abroad-1',
  'days-abroad-2',
  'days-abroad-3',
  'days-abroad-far-extra',
  'official-business-share',
  'notice-working-days',
  'passport-return-days',
  'report-working-days',
  'activity-active-months',
  'activity-dormant-months',
  'file-megabytes-max',
  'digest-hour',
] as const
export type RuleKey = (typeof ruleKeys)[number]

/** The key that an address names, or undefined. */
export function ruleKeyOf(text: string): RuleKey | undefined {
  return ruleKeys.find((key) => key === text)
}

/** What a rule's value counts. */
export const ruleUnits: Record<
  RuleKey,
  'people' | 'countries' | 'days' | 'workingDays' | 'months' | 'percent' | 'megabytes' | 'hour'
> = {
  'members-max': 'people',
  'countries-max': 'countries',
  'days-abroad-1': 'days',
  'days-abroad-2': 'days',
  'days-abroad-3': 'days',
  'days-abroad-far-extra': 'days',
  'official-business-share': 'percent',
  'notice-working-days': 'workingDays',
  'passport-return-days': 'days',
  'report-working-days': 'workingDays',
  'activity-active-months': 'months',
  'activity-dormant-months': 'months',
  'file-megabytes-max': 'megabytes',
  'digest-hour': 'hour',
}

const lastHour = 23

/** The greatest value that a rule may have. */
export const mostOf = (key: RuleKey): number => (ruleUnits[key] === 'hour' ? lastHour : 1000)
