import type { DigestRhythm } from '@/db/values/office'
import { isWorkingDay, type OfficeDays } from '../deadlines/reckoning'
import { addDays, type LocalDate, weekdayOf } from '../time/local'

type Rhythm = Exclude<DigestRhythm, 'off'>

/** The day of the last digest of this rhythm by a day, that day included: every day, or the first working day of a week. */
export function digestDayBy(rhythm: Rhythm, day: LocalDate, days: OfficeDays): LocalDate {
  if (rhythm === 'daily') return day
  const monday = addDays(day, 1 - weekdayOf(day))
  const first = firstWorkingDay(monday, days)
  return first <= day ? first : firstWorkingDay(addDays(monday, -7), days)
}

/** The first working day from a Monday to its Sunday; the Monday of a week that is off altogether. */
function firstWorkingDay(monday: LocalDate, days: OfficeDays): LocalDate {
  const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  return week.find((day) => isWorkingDay(day, days)) ?? monday
}
