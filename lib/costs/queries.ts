import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { costLines } from '@/db/schema/costs'
import { organisations } from '@/db/schema/people'
import { organisationColumns } from '../visits/record/columns'

export const costColumns = {
  id: costLines.id,
  version: costLines.version,
  position: costLines.position,
  item: costLines.item,
  country: costLines.country,
  note: costLines.note,
  plannedHundredths: costLines.plannedHundredths,
  actualHundredths: costLines.actualHundredths,
  currency: costLines.currency,
  rate: costLines.rate,
  paidBy: costLines.paidBy,
  payer: organisationColumns,
}

/** The cost lines of a visit in their order. Whoever may see the visit may see them; ask for the visit first. */
export function costLinesOf(visitId: string) {
  return db
    .select(costColumns)
    .from(costLines)
    .leftJoin(organisations, eq(organisations.id, costLines.payerId))
    .where(and(eq(costLines.visitId, visitId), isNull(costLines.removedAt)))
    .orderBy(asc(costLines.position), asc(costLines.id))
}

export type CostLine = Awaited<ReturnType<typeof costLinesOf>>[number]
