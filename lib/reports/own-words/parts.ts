import { type ReportPart, reportParts } from '@/db/values/reports'

/** The parts that have a page to write them: the summary is the visit's own, and what is missing writes itself. */
export function writablePart(name: string): ReportPart | undefined {
  return reportParts.find((part) => part === name && part !== 'summary' && part !== 'missing')
}
