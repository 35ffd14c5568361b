import 'server-only'

import { and, eq } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { costLines } from '@/db/schema/costs'
import { organisations } from '@/db/schema/people'
import type { User } from '../user'
import { findVisitRow } from '../visits/find'
import { itineraryOf } from '../visits/record/itinerary'
import { countriesOf } from '../visits/rules'
import { costColumns, costLinesOf } from './queries'

/** A cost line of a visit already found through the user; removed ones too, told by `removedAt`. */
export async function findCostRow(reader: Reader, visitId: string, id: string) {
  const [line] = await reader
    .select({ ...costColumns, removedAt: costLines.removedAt })
    .from(costLines)
    .leftJoin(organisations, eq(organisations.id, costLines.payerId))
    .where(and(eq(costLines.visitId, visitId), eq(costLines.id, id)))
  return line
}

export type CostRow = NonNullable<Awaited<ReturnType<typeof findCostRow>>>

/** A visit with its cost lines, or undefined when the user may not see it. */
export async function findCosts(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  return visit && { visit, costs: await costLinesOf(visit.id) }
}

/** A visit with the countries of its stops (ISO 3166-1 alpha-2), for the form of a cost line. */
export async function findCostsForm(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  return visit && { visit, visited: countriesOf((await itineraryOf(visit.id)).stops, '') }
}

/** A cost line with its visit, or undefined. Removed ones are found too, for the way back: see `removedAt`. */
export async function findCostLine(user: User, ref: string, id: string) {
  const visit = await findVisitRow(db, user, ref)
  const line = visit && (await findCostRow(db, visit.id, id))
  return line && { visit, line }
}
