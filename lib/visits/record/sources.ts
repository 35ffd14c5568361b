import 'server-only'

import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { citations, sources } from '@/db/schema/sources'

type Parts = { visitId: string; meetingIds: string[]; agreementIds: string[]; commitmentIds: string[] }

/** The sources that a visit and the named parts of it rest on, each once, with what cites it; the oldest first. */
export async function sourceRecordsOf({ visitId, meetingIds, agreementIds, commitmentIds }: Parts) {
  const rows = await db
    .select({
      id: sources.id,
      kind: sources.kind,
      title: sources.title,
      publisher: sources.publisher,
      author: sources.author,
      url: sources.url,
      publishedOn: sources.publishedOn,
      note: sources.note,
      citation: {
        id: citations.id,
        visitId: citations.visitId,
        meetingId: citations.meetingId,
        agreementId: citations.agreementId,
        commitmentId: citations.commitmentId,
        remark: citations.remark,
      },
    })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(
      and(
        isNull(citations.removedAt),
        isNull(sources.removedAt),
        or(
          eq(citations.visitId, visitId),
          inArray(citations.meetingId, meetingIds),
          inArray(citations.agreementId, agreementIds),
          inArray(citations.commitmentId, commitmentIds),
        ),
      ),
    )
    .orderBy(
      sql`${sources.publishedOn} is null`,
      asc(sources.publishedOn),
      asc(sources.id),
      asc(citations.id),
    )
  const cited = new Map<string, CitedSource>()
  for (const { citation, ...source } of rows) {
    const known = cited.get(source.id)
    if (known) known.citations.push(citation)
    else cited.set(source.id, { ...source, citations: [citation] })
  }
  return [...cited.values()]
}

type Row = Pick<
  typeof sources.$inferSelect,
  'id' | 'kind' | 'title' | 'publisher' | 'author' | 'url' | 'publishedOn' | 'note'
>
type Citation = Pick<
  typeof citations.$inferSelect,
  'id' | 'visitId' | 'meetingId' | 'agreementId' | 'commitmentId' | 'remark'
>
export type CitedSource = Row & { citations: Citation[] }
