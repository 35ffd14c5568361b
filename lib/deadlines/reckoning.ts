import { addDays, addMonths, type LocalDate, weekdayOf } from '../time/local'

/** The days on which an office differs from the week: weekdays that are off, and weekend days that are worked. */
export type OfficeDays = { off: ReadonlySet<LocalDate>; work: ReadonlySet<LocalDate> }

/** How a deadline follows from the day it counts from, and where it goes when it falls on a day off. */
export type DeadlineRule = {
  /** How many days or months after the start; before it when negative. */
  count: number
  unit: 'days' | 'working-days' | 'months'
  /** To the next working day, to the one before, or nowhere. */
  rolls: 'none' | 'next' | 'previous'
}

/** Whether the office works on a day: Monday to Friday less the days off, and the weekend days that are worked. */
export function isWorkingDay(day: LocalDate, { off, work }: OfficeDays): boolean {
  return work.has(day) || (weekdayOf(day) <= 5 && !off.has(day))
}

/**
 * The day that many working days after `date` (before it when negative), `date` itself not counted; zero gives `date`
 * back. Throws RangeError on a count that is not whole.
 */
export function addWorkingDays(date: LocalDate, count: number, days: OfficeDays): LocalDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of working days: ${count}`)
  const step = Math.sign(count)
  let day = date
  let left = Math.abs(count)
  while (left > 0) {
    day = addDays(day, step)
    if (isWorkingDay(day, days)) left -= 1
  }
  return day
}

/** The day itself when the office works on it, else the working day next to it on the side that is asked for. */
export function rolled(day: LocalDate, rolls: DeadlineRule['rolls'], days: OfficeDays): LocalDate {
  if (rolls === 'none' || isWorkingDay(day, days)) return day
  return addWorkingDays(day, rolls === 'next' ? 1 : -1, days)
}

/** The day on which something is due that counts from `start`. Throws RangeError on a count that is not whole. */
export function deadlineFrom(start: LocalDate, rule: DeadlineRule, days: OfficeDays): LocalDate {
  const { count, unit, rolls } = rule
  if (unit === 'working-days') return rolled(addWorkingDays(start, count, days), rolls, days)
  return rolled(unit === 'months' ? addMonths(start, count) : addDays(start, count), rolls, days)
}
