import { addDays, type LocalDate, type LocalTime } from '../time/local'
import { clockChange, instantOf, momentOf, type When } from '../time/when'

export type TimeProblem = 'timeSkipped' | 'outsideVisit' | 'endWithoutStart' | 'endBeforeStart' | 'endSkipped'

const eveningFrom = '18:00'
const nightUntil = '06:00'

/** Whether a meeting of these local times ends on the day after it began: a dinner from 19:00 to 00:30 does. */
export function endsNextDay(start: LocalTime, end: LocalTime): boolean {
  return end < start && start >= eveningFrom && end < nightUntil
}

/**
 * The instant a meeting ends, milliseconds UTC, in the zone of its start; null where the start is not exact or no end is
 * known.
 */
export function endOf(start: When, end: LocalTime | null): number | null {
  if (start.precision !== 'exact' || !start.on || !start.time || !end) return null
  const on = endsNextDay(start.time, end) ? addDays(start.on, 1) : start.on
  return instantOf(on, end, start.zone)
}

/**
 * The first thing that speaks against a meeting's times, or null: a time the clocks skip, a day outside the visit, an end
 * without an exact start, an end that is not after the start. An end before the start is taken for the next day only
 * from an evening (18:00) into the small hours (before 06:00).
 */
export function timeProblem(
  days: { firstOn: LocalDate; lastOn: LocalDate },
  start: When,
  end: LocalTime | null,
): TimeProblem | null {
  const { on, time, zone, precision } = start
  if (on !== null && (on < days.firstOn || on > days.lastOn)) return 'outsideVisit'
  const exact = precision === 'exact' && on !== null && time !== null
  if (exact && clockChange(on, time, zone) === 'gap') return 'timeSkipped'
  if (!end) return null
  if (!exact) return 'endWithoutStart'
  if (end <= time && !endsNextDay(time, end)) return 'endBeforeStart'
  const endOn = endsNextDay(time, end) ? addDays(on, 1) : on
  return clockChange(endOn, end, zone) === 'gap' ? 'endSkipped' : null
}

/** Whether a meeting's time has come at `now` (milliseconds UTC); one "during the visit" from the visit's first day. */
export function hasBegun(start: When, visitFirstOn: LocalDate, now: number): boolean {
  const begins =
    momentOf(start) ?? momentOf({ ...start, on: visitFirstOn, precision: 'day', time: null, part: null })
  return begins !== null && begins <= now
}
