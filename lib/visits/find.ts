import 'server-only'

import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleVisits } from '../visibility'

/** The visit of a reference, whole, if the user may see it. */
export async function findVisitRow(reader: Reader, user: User, ref: string) {
  const [visit] = await reader
    .select(getTableColumns(visits))
    .from(visits)
    .where(and(eq(visits.ref, ref), visibleVisits(user)))
  return visit
}

export type VisitRow = NonNullable<Awaited<ReturnType<typeof findVisitRow>>>
