import type { Route } from 'next'
import type { ReportPart } from '@/db/values/reports'

/** Where a part is written: the summary with the visit, what is missing nowhere. */
export function partAddress(ref: string, part: ReportPart): Route | undefined {
  if (part === 'missing') return undefined
  return (part === 'summary' ? `/visits/${ref}/edit#summary` : `/visits/${ref}/report/parts/${part}`) as Route
}
