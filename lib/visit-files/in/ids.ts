import 'server-only'

import { inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import {
  agreementActs,
  agreementParties,
  agreements,
  citations,
  commitmentAmounts,
  commitmentSteps,
  commitments,
  costLines,
  files,
  journeys,
  meetings,
  members,
  organisations,
  outcomes,
  participants,
  people,
  places,
  signatories,
  sources,
  stops,
  visits,
} from '@/db/schema'
import type { VisitFile } from '../format'
import { idsIn } from './references'

const tables = [
  visits,
  members,
  stops,
  journeys,
  meetings,
  participants,
  outcomes,
  agreements,
  agreementActs,
  agreementParties,
  signatories,
  commitments,
  commitmentSteps,
  commitmentAmounts,
  sources,
  citations,
  files,
  costLines,
  people,
  organisations,
  places,
]

export type Ids = (id: string) => string

/**
 * The id that each record of a file gets: what it is known to mean, else its own where no row of any kind has it, else a
 * new one. Throws on an id that is not in the file.
 */
export async function idsFor(tx: Tx, content: VisitFile, meant: ReadonlyMap<string, string>): Promise<Ids> {
  const all = [...idsIn(content)]
  const taken = new Set<string>()
  for (let first = 0; first < all.length; first += 500) {
    const some = all.slice(first, first + 500)
    for (const table of tables) {
      const rows = await tx.select({ id: table.id }).from(table).where(inArray(table.id, some))
      for (const { id } of rows) taken.add(id)
    }
  }
  const ids = new Map(all.map((id) => [id, meant.get(id) ?? (taken.has(id) ? v7() : id)]))
  return (id) => {
    const known = ids.get(id)
    if (!known) throw new Error('An id that is not in the file.')
    return known
  }
}
