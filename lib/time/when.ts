import { Temporal } from 'temporal-polyfill'
import type { DayPart, Precision } from '@/db/values/when'
import {
  daysBetween,
  isLocalDate,
  isLocalTime,
  isZone,
  type LocalDate,
  type LocalTime,
} from '@/lib/time/local'

/** When something is, as it was said: local date and time (or part of day) in a zone, and how exactly it is known. */
export type When = {
  on: LocalDate | null
  time: LocalTime | null
  part: DayPart | null
  zone: string
  precision: Precision
}

type WhenProblem =
  | 'dateMissing'
  | 'timeMissing'
  | 'partMissing'
  | 'zoneUnknown'
  | 'dateImpossible'
  | 'timeImpossible'

const partStarts: Record<DayPart, LocalTime> = { morning: '06:00', afternoon: '12:00', evening: '18:00' }

/**
 * The instant of a local time in a zone, milliseconds UTC. A time that the clocks skip is read as that much later, a
 * time that they show twice as the first. Throws RangeError on an impossible date, time or zone.
 */
export function instantOf(on: LocalDate, time: LocalTime, zone: string): number {
  return localDateTime(on, time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** Whether the clocks of the zone skip this local time ('gap') or show it twice ('repeat'). */
export function clockChange(on: LocalDate, time: LocalTime, zone: string): 'gap' | 'repeat' | null {
  const local = localDateTime(on, time)
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return null
  return earlier.toPlainDateTime().equals(local) ? 'repeat' : 'gap'
}

/** What the calendar and clock of a zone show at an instant (milliseconds UTC); seconds are dropped. */
export function localAt(at: number, zone: string): { on: LocalDate; time: LocalTime } {
  const local = zonedAt(at, zone)
  return {
    on: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/**
 * The instant to sort by, milliseconds UTC: an exact time itself, the local start of the part of day (06:00, 12:00,
 * 18:00), the start of the local day. Null for "during the visit" and for a when that is not well-formed.
 */
export function momentOf(when: When): number | null {
  const { on, time, part, zone, precision } = when
  if (on === null || precision === 'visit' || whenProblem(when)) return null
  if (precision === 'exact' && time) return instantOf(on, time, zone)
  if (precision === 'part' && part) return instantOf(on, partStarts[part], zone)
  return Temporal.PlainDate.from(on).toZonedDateTime(zone).epochMilliseconds
}

/**
 * The office's date and time at an exact when, and how many days its date is ahead of the local one. Null for anything
 * less than exact: a morning there is no known part of a day here.
 */
export function officeClock(
  when: When,
  homeZone: string,
): { on: LocalDate; time: LocalTime; dayShift: number } | null {
  if (when.precision !== 'exact' || when.on === null) return null
  const at = momentOf(when)
  if (at === null) return null
  const office = localAt(at, homeZone)
  return { ...office, dayShift: daysBetween(when.on, office.on) }
}

/** Minutes that the zone's clock is ahead of UTC at an instant; the seconds of old local mean times are rounded away. */
export function offsetMinutes(zone: string, at: number): number {
  return Math.round(zonedAt(at, zone).offsetNanoseconds / 60_000_000_000)
}

/** Minutes that the clock of the place is behind home's at an instant; negative when it is ahead. */
export function behindHome(zone: string, homeZone: string, at: number): number {
  return offsetMinutes(homeZone, at) - offsetMinutes(zone, at)
}

/**
 * The first thing that keeps a when from being well-formed for its precision, or null. What the precision does not use
 * (a time beside "day") is not looked at; the zone always is. A time that the clocks skip is no problem here: see
 * `clockChange`.
 */
export function whenProblem(when: When): WhenProblem | null {
  const { on, time, part, zone, precision } = when
  if (precision !== 'visit') {
    if (!on) return 'dateMissing'
    if (!isLocalDate(on)) return 'dateImpossible'
  }
  if (precision === 'exact') {
    if (!time) return 'timeMissing'
    if (!isLocalTime(time)) return 'timeImpossible'
  }
  if (precision === 'part' && !part) return 'partMissing'
  return isZone(zone) ? null : 'zoneUnknown'
}

function localDateTime(on: LocalDate, time: LocalTime): Temporal.PlainDateTime {
  return Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time))
}

function zonedAt(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
