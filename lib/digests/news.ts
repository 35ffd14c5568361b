import type { Deadline } from '../deadlines/deadline'
import { daysBetween, type LocalDate } from '../time/local'

/** The reminders of a deadline in the order in which they come: 30 days before, 7 days before, on the day, once after it. */
export const reminders = ['month', 'week', 'today', 'overdue'] as const
type Reminder = (typeof reminders)[number]

/** The days ahead that a reminder comes at most. */
export const furthest = 30

export type News = { reminder: Reminder; deadline: Deadline }

/** How many reminders of a deadline have come by a day. */
function reached(due: LocalDate, day: LocalDate): number {
  const left = daysBetween(day, due)
  if (left < 0) return 4
  if (left === 0) return 3
  return left <= 7 ? 2 : Number(left <= furthest)
}

/**
 * The deadlines of which a reminder has come since the day of the last digest (`since`, not counted) up to `today`, each
 * with its latest: what was passed over in between is not told again.
 */
export function newsOf(deadlines: readonly Deadline[], since: LocalDate, today: LocalDate): News[] {
  return deadlines.flatMap((deadline) => {
    const count = reached(deadline.on, today)
    const reminder = reminders[count - 1]
    return reminder && count > reached(deadline.on, since) ? [{ reminder, deadline }] : []
  })
}
