import { addDays, type LocalDate } from '../time/local'
import { type Standing, statusOf, type Validity } from './rules'
import type { Act } from './steps'
import { effectOf } from './term'

/** A stretch of days, both included, on which an agreement has one status. */
export type Span = { from: LocalDate; to: LocalDate; status: Standing['status'] }

/** The statuses of an agreement from one day to another, both included: without gaps, and none beside another. */
export function statusSpans(
  agreement: Validity,
  acts: readonly Act[],
  from: LocalDate,
  to: LocalDate,
): Span[] {
  const spans: Span[] = []
  for (const day of turningDays(agreement, acts, from, to)) {
    const { status } = statusOf(agreement, acts, day)
    const last = spans.at(-1)
    if (last && last.status === status) continue
    if (last) last.to = addDays(day, -1)
    spans.push({ from: day, to, status })
  }
  return spans
}

/** The days on which the status can change: those of acts and their effects, and the days after a last day. */
function turningDays(agreement: Validity, acts: readonly Act[], from: LocalDate, to: LocalDate): LocalDate[] {
  const { effectiveOn, undatedFrom, validUntil } = agreement
  const lastDays = [validUntil, ...acts.map(({ untilOn }) => untilOn)]
  const days = [
    effectiveOn,
    undatedFrom,
    ...acts.flatMap((act) => [act.doneOn, effectOf(act)]),
    ...lastDays.map((day) => day && addDays(day, 1)),
  ]
  const within = days.flatMap((day) => (day && from < day && day <= to ? [day] : []))
  return [from, ...new Set(within.sort())]
}
