import { localAt, momentOf, type When } from '../time/when'
import type { MeetingRecord } from '../visits/record'
import type { Programme } from './content'

/** In what something differs from the plan: its day, its time of day, its place, or the means of a journey. */
export type Difference = 'day' | 'time' | 'place' | 'means'

/**
 * Whether two times are on different days or at different times of a day. They are compared as exactly as the less exact one
 * is known, so what only became known differs in nothing.
 */
export function timesApart(planned: When, actual: When): Difference[] {
  const [then, now] = [momentOf(planned), momentOf(actual)]
  if (then === null || now === null) return []
  if (planned.on !== actual.on) return ['day']
  if (planned.precision === 'exact' && actual.precision === 'exact') return then === now ? [] : ['time']
  const [part, other] = [partOf(planned, then), partOf(actual, now)]
  return part === null || other === null || part === other ? [] : ['time']
}

function partOf({ precision, part, zone }: When, at: number): string | null {
  if (precision === 'part') return part
  if (precision !== 'exact') return null
  const { time } = localAt(at, zone)
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening'
}

/** The place of the stop that a meeting hangs on; null where it hangs on none that is there. */
export function placeOf({ stops }: Programme, { stopId }: MeetingRecord): string | null {
  return stops.find(({ id }) => id === stopId)?.place.id ?? null
}
