import 'server-only'

import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { programmeVersions } from '@/db/schema/reports'
import type { VisitRecord } from '../visits/record'

/** What a programme consists of, as a version keeps it. */
export type Programme = Pick<VisitRecord, 'stops' | 'journeys' | 'meetings'>

/** The programme as it was last frozen as the plan, or undefined where it never was. */
export async function plannedProgramme(visitId: string) {
  const [version] = await db
    .select({
      number: programmeVersions.number,
      madeAt: programmeVersions.madeAt,
      content: programmeVersions.content,
    })
    .from(programmeVersions)
    .where(and(eq(programmeVersions.visitId, visitId), eq(programmeVersions.planned, true)))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  if (!version) return undefined
  const { content, ...about } = version
  return { ...about, programme: JSON.parse(content) as Programme }
}

export type PlannedProgramme = NonNullable<Awaited<ReturnType<typeof plannedProgramme>>>
