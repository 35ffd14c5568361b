import 'server-only'

import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { files } from '@/db/schema/sources'
import type { VisitRecord } from '../visits/record'

/** The photos of a visit and of the meetings and agreements in its record, oldest first. */
export function photosOf({ visit, meetings, agreements }: VisitRecord) {
  const ids = (records: { id: string }[]) => records.map(({ id }) => id)
  return db
    .select({
      id: files.id,
      sha256: files.sha256,
      name: files.name,
      mediaType: files.mediaType,
      visitId: files.visitId,
      meetingId: files.meetingId,
      agreementId: files.agreementId,
    })
    .from(files)
    .where(
      and(
        eq(files.kind, 'photo'),
        isNull(files.removedAt),
        or(
          eq(files.visitId, visit.id),
          inArray(files.meetingId, ids(meetings)),
          inArray(files.agreementId, ids(agreements)),
        ),
      ),
    )
    .orderBy(asc(files.id))
}

export type Photo = Awaited<ReturnType<typeof photosOf>>[number]
