import 'server-only'

import type { Tx } from '@/db/client'
import { settlePick } from '../directory/pick'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import type { Newcomer } from './participant-input'
import { allTaken, refusedTogether } from './together'

/** A line of newcomers once its names are known records. */
export type Arrival = Pick<Newcomer, 'line' | 'title' | 'attendance'> & {
  personId: string
  organisationId: string | null
}

/**
 * The people and organisations that the lines of newcomers name. All that is wrong is refused at once, each by its field,
 * and a person whom two lines name at the second.
 */
export async function settleNewcomers(tx: Tx, user: User, lines: Newcomer[]): Promise<Result<Arrival[]>> {
  const arrivals: Arrival[] = []
  const parts: Result<unknown>[] = []
  for (const { line, title, attendance, ...named } of lines) {
    const field = `people.${line}`
    const person = await settlePick(tx, user, 'person', named.person, `${field}.person`)
    const at = await settlePick(tx, user, 'organisation', named.organisation, `${field}.organisation`)
    parts.push(person, at)
    if (!person.ok || !at.ok) continue
    const personId = person.value
    if (!personId) parts.push(refusedField(`${field}.person.text`, 'problems.required'))
    else if (arrivals.some((earlier) => earlier.personId === personId))
      parts.push(refusedField(`${field}.person.text`, 'meetings.refused.alreadySeated'))
    else arrivals.push({ line, title, attendance, personId, organisationId: at.value })
  }
  return allTaken(parts) ? ok(arrivals) : refusedTogether(parts)
}
