import { momentOf, type When } from '../time/when'

const aDay = 24 * 60 * 60 * 1000

/**
 * The moment by which something stands in a programme, milliseconds UTC: what has a day and no time comes at the end of that
 * day. Null where not even the day is known.
 */
export function placeInTime(when: When): number | null {
  const at = momentOf(when)
  return at !== null && when.precision === 'day' ? at + aDay - 1 : at
}
