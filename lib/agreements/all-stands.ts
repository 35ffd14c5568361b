import 'server-only'

import { isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { remembering } from '../remembered'
import type { LocalDate } from '../time/local'
import { knownOf, type Stand, standOf } from './standings'

const remember = remembering<Map<string, Stand>>(8)

/**
 * How every agreement stands on a day, by id, whoever may see it: ask only for those that a query for the user has found.
 * Reckoned once for a day until anything is written.
 */
export function standsOn(day: LocalDate): Promise<Map<string, Stand>> {
  return remember(day, async () => {
    const known = await knownOf(db, isNull(agreements.removedAt))
    return new Map([...known].map(([id, facts]) => [id, standOf(facts, day)]))
  })
}
