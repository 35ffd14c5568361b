import { addDays, type LocalDate } from '../time/local'
import { clockChange, instantOf, type When } from '../time/when'

const midnight = '00:00'

/** The instants (milliseconds UTC) between which a when surely lies; null where it may be any time of the visit. */
function spanOf(when: When): { from: number; to: number } | null {
  const { on, time, part, zone, precision } = when
  if (!on || precision === 'visit') return null
  if (precision === 'exact' && time) {
    const at = instantOf(on, time, zone)
    return { from: at, to: at }
  }
  const at = (day: LocalDate, hour: string) => instantOf(day, hour, zone)
  const next = addDays(on, 1)
  if (precision === 'part' && part === 'morning') return { from: at(on, midnight), to: at(on, '12:00') - 1 }
  if (precision === 'part' && part === 'afternoon') return { from: at(on, '12:00'), to: at(on, '18:00') - 1 }
  if (precision === 'part' && part === 'evening') return { from: at(on, '18:00'), to: at(next, midnight) - 1 }
  return { from: at(on, midnight), to: at(next, midnight) - 1 }
}

/** Whether `a` was surely before `b`: compared as instants, so the clocks of two zones do not mislead. */
export function surelyBefore(a: When, b: When): boolean {
  const first = spanOf(a)
  const second = spanOf(b)
  return first !== null && second !== null && first.to < second.from
}

type Days = { firstOn: LocalDate; lastOn: LocalDate }

/**
 * Whether a when lies outside the days of a visit, give or take `tolerance` days. The days may be read in the local
 * calendar or in the office's: who flies east over the date line lands on the eve of the first day.
 */
export function outsideVisit(visit: Days, when: When, homeZone: string, tolerance = 0): boolean {
  const span = spanOf(when)
  if (!when.on || !span) return false
  const first = addDays(visit.firstOn, -tolerance)
  const last = addDays(visit.lastOn, tolerance)
  if (first <= when.on && when.on <= last) return false
  const begins = instantOf(first, midnight, homeZone)
  const ends = instantOf(addDays(last, 1), midnight, homeZone)
  return span.to < begins || span.from >= ends
}

const changeAt = ({ precision, on, time, zone }: When) =>
  precision === 'exact' && on && time ? clockChange(on, time, zone) : null

/** Whether the clocks skip this local time: it never was. */
export const isSkipped = (when: When): boolean => changeAt(when) === 'gap'

/** Whether the clocks show this local time twice; the first is meant. */
export const isTwice = (when: When): boolean => changeAt(when) === 'repeat'
