import type { LocalTime } from '../time/local'
import { momentOf, type When } from '../time/when'
import { endOf } from './rules'

/** A meeting as far as a clash is concerned: when it is, and who of our side is expected there. */
export type Engagement = { id: string; start: When; endTime: LocalTime | null; people: string[] }

/**
 * The meetings that overlap with one at exact times and want some of the same people, with those people. A meeting whose
 * end is not known counts as the moment it starts: no length is made up for it.
 */
export function clashes<T extends Engagement>(
  meeting: Engagement,
  others: T[],
): { other: T; people: string[] }[] {
  return others.flatMap((other) => {
    if (other.id === meeting.id || !overlap(meeting, other)) return []
    const people = other.people.filter((person) => meeting.people.includes(person))
    return people.length > 0 ? [{ other, people }] : []
  })
}

function overlap(a: Engagement, b: Engagement): boolean {
  if (a.start.precision !== 'exact' || b.start.precision !== 'exact') return false
  const [aFrom, bFrom] = [momentOf(a.start), momentOf(b.start)]
  if (aFrom === null || bFrom === null) return false
  if (aFrom === bFrom) return true
  const [first, second] = aFrom < bFrom ? [a, bFrom] : [b, aFrom]
  const end = endOf(first.start, first.endTime)
  return end !== null && second < end
}
