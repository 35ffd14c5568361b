import 'server-only'

import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { db, type Reader, type Tx } from '@/db/client'
import { citations, sources } from '@/db/schema/sources'
import { type FoundSubject, findSubject, findSubjectOf, type RecordKind, subjectKinds } from '../subjects'
import type { User } from '../user'

const subjectColumns = {
  visit: citations.visitId,
  meeting: citations.meetingId,
  agreement: citations.agreementId,
  commitment: citations.commitmentId,
  organisation: citations.organisationId,
  person: citations.personId,
  place: citations.placeId,
}

const columns = {
  id: citations.id,
  version: citations.version,
  remark: citations.remark,
  sourceId: sources.id,
  kind: sources.kind,
  title: sources.title,
  publisher: sources.publisher,
  author: sources.author,
  url: sources.url,
  publishedOn: sources.publishedOn,
}

/** What a record rests on, oldest citation first; nothing where the user may not see the record. */
export async function listCitations(user: User, kind: RecordKind, id: string) {
  if (!(await findSubject(db, user, kind, id))) return []
  return db
    .select(columns)
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(and(eq(subjectColumns[kind], id), isNull(citations.removedAt)))
    .orderBy(asc(citations.id))
}

export type Citation = Awaited<ReturnType<typeof listCitations>>[number]

/** One citation, also a removed one, with the record it belongs to, if the user may see that record. */
export async function findCitation(reader: Reader, user: User, id: string) {
  const [found] = await reader
    .select({ ...columns, ...subjectColumns, removedAt: citations.removedAt })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(eq(citations.id, id))
  if (!found) return undefined
  const subject = await findSubjectOf(reader, user, found)
  return subject && { ...found, subject }
}

/** The records, whoever may see them, that cite the source of a citation beside its own. */
export async function otherCitersOf(tx: Tx, user: User, { id, sourceId }: { id: string; sourceId: string }) {
  const rows = await tx
    .select(subjectColumns)
    .from(citations)
    .where(and(eq(citations.sourceId, sourceId), ne(citations.id, id), isNull(citations.removedAt)))
  const everybody = { ...user, clearance: 'restricted' as const }
  const subjects = await Promise.all(rows.map((row) => findSubjectOf(tx, everybody, row)))
  return subjects.filter((subject) => subject !== undefined)
}

/** `findCitation` for a page. */
export async function findVisibleCitation(user: User, id: string) {
  return findCitation(db, user, id)
}

/** The record that `kind:id` names, as an address carries it, if there is one that the user may see. */
export async function findVisibleSubject(user: User, named: string): Promise<FoundSubject | undefined> {
  const [name = '', id = ''] = named.split(':')
  const kind = subjectKinds.find((known) => known === name)
  return kind && findSubject(db, user, kind, id)
}
