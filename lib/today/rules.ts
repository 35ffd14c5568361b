import type { VisitStatus } from '@/db/values/visits'
import { addDays, daysBetween, daysInclusive, type LocalDate } from '../time/local'
import { instantOf, momentOf, type When } from '../time/when'

/** Days ahead that Today shows what is coming. */
export const daysAhead = 14

/** Whether a meeting is still to begin at `now` (milliseconds UTC): one of a morning, say, until that morning is over. */
export function isAhead(start: When, now: number): boolean {
  const { on, part, precision, zone } = start
  const begins = momentOf(start)
  if (begins === null || on === null) return false
  if (precision === 'exact') return begins >= now
  if (precision === 'part' && part === 'morning') return instantOf(on, '12:00', zone) > now
  if (precision === 'part' && part === 'afternoon') return instantOf(on, '18:00', zone) > now
  return instantOf(addDays(on, 1), '00:00', zone) > now
}

type Trip = { firstOn: LocalDate; lastOn: LocalDate; status: VisitStatus }

export type Progress =
  | { phase: 'to-depart'; days: number }
  | { phase: 'to-return'; days: number }
  | { phase: 'under-way'; day: number; of: number }

/**
 * How far a visit has come on a day: day 3 of 8; or, where its status is behind the calendar, that it should have departed
 * or returned so many days ago.
 */
export function progressOf({ firstOn, lastOn, status }: Trip, today: LocalDate): Progress {
  if (status === 'approved') return { phase: 'to-depart', days: daysBetween(firstOn, today) }
  if (today > lastOn) return { phase: 'to-return', days: daysBetween(lastOn, today) }
  const day = Math.max(1, daysInclusive(firstOn, today))
  return { phase: 'under-way', day, of: daysInclusive(firstOn, lastOn) }
}
