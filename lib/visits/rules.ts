import type { ReportState } from '@/db/values/reports'
import type { VisitStatus } from '@/db/values/visits'
import { deadlineFrom, type OfficeDays } from '@/lib/deadlines/reckoning'
import { limitOn, type OfficeRules } from '@/lib/settings/rules'
import { daysInclusive, type LocalDate } from '@/lib/time/local'

const nextOf: Record<VisitStatus, readonly VisitStatus[]> = {
  planned: ['approved', 'cancelled'],
  approved: ['under-way', 'cancelled'],
  'under-way': ['returned', 'cancelled'],
  returned: ['reported'],
  reported: ['closed'],
  closed: [],
  cancelled: [],
}

/** Whether a visit goes on from one status to another: one step at a time, or cancelled before its return. */
export function mayBecome(status: VisitStatus, next: VisitStatus): boolean {
  return nextOf[status].includes(next)
}

const backOf: Record<VisitStatus, VisitStatus | null> = {
  planned: null,
  approved: 'planned',
  'under-way': 'approved',
  returned: 'under-way',
  reported: 'returned',
  closed: 'reported',
  cancelled: 'planned',
}

/** The status that reopening a visit leads back to: the one before. Null where there is none. */
export function reopenedTo(status: VisitStatus): VisitStatus | null {
  return backOf[status]
}

/** Whether a visit has a status that an official alone may give it. */
export function isOfficials(status: VisitStatus): boolean {
  return status === 'approved' || status === 'closed'
}

/** Whether reopening takes back what an official approved: the visit, its report, or that it was closed. */
export function undoesApproval(status: VisitStatus, report: ReportState): boolean {
  return isOfficials(status) || (status === 'reported' && report === 'approved')
}

type Days = { firstOn: LocalDate; lastOn: LocalDate }

/** Days from border day to border day, both counted. */
export function daysAbroad({ firstOn, lastOn }: Days): number {
  return daysInclusive(firstOn, lastOn)
}

type At = { place: { country: string } }

/** The countries of the stops, each once in the order they are come to, home's own left out. ISO 3166-1 alpha-2. */
export function countriesOf(stops: readonly At[], homeCountry: string): string[] {
  return [...new Set(stops.map(({ place }) => place.country))].filter((country) => country !== homeCountry)
}

/**
 * The day the trip report is due: so many working days after the last day as its layout says, else the office's rule. Null
 * where neither says anything of that day.
 */
export function reportDueOn(
  { lastOn, dueWorkingDays }: Pick<Days, 'lastOn'> & { dueWorkingDays: number | null },
  rules: OfficeRules,
  days: OfficeDays,
): LocalDate | null {
  const count = dueWorkingDays ?? limitOn(rules, 'report-working-days', lastOn)?.value
  return count === undefined
    ? null
    : deadlineFrom(lastOn, { count, unit: 'working-days', rolls: 'none' }, days)
}
