import { type Sensitivity, sensitivities } from '@/db/values/office'

/** The highest level of what a paper holds, which is then its own; internal where it holds nothing. */
export function highestLevel(held: { sensitivity: Sensitivity }[]): Sensitivity {
  const levels = held.map(({ sensitivity }) => sensitivity)
  return sensitivities.findLast((level) => levels.includes(level)) ?? 'internal'
}
