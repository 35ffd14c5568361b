import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { citations, sources } from '@/db/schema/sources'
import { visits } from '@/db/schema/visits'
import { foldName } from '../../directory/folding'
import type { User } from '../../user'
import { visibleVisits } from '../../visibility'
import type { VisitsToName, VisitToName } from '../kinds/visit-meant'

/** Every visit that the user may see, by reference, by title, and by its number in an old register. */
export async function visitsToName(reader: Reader, user: User): Promise<VisitsToName> {
  const { id, ref, titleEn, titleZh, firstOn, lastOn, status } = visits
  const rows = await reader
    .select({ id, ref, titleEn, titleZh, firstOn, lastOn, status })
    .from(visits)
    .where(visibleVisits(user))
  const byRef = new Map<string, VisitToName>()
  const byTitle = new Map<string, VisitToName[]>()
  const byId = new Map<string, VisitToName>()
  for (const { titleEn: en, titleZh: zh, ...visit } of rows) {
    byRef.set(visit.ref, visit)
    byId.set(visit.id, visit)
    for (const title of new Set([en, zh].flatMap((text) => (text ? foldName(text) : []))))
      byTitle.set(title, [...(byTitle.get(title) ?? []), visit])
  }
  const byNumber = new Map<string, VisitToName>()
  for (const { number, visitId } of await oldNumbers(reader)) {
    const visit = byId.get(visitId ?? '')
    if (visit) byNumber.set(number, visit)
  }
  return { byRef, byNumber, byTitle }
}

/** Numbers of old registers are kept as notes among the sources of a visit. */
function oldNumbers(reader: Reader) {
  return reader
    .select({ number: sources.title, visitId: citations.visitId })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(and(eq(sources.kind, 'note'), isNull(citations.removedAt)))
}
