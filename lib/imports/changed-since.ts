import 'server-only'

import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import {
  agreements,
  auditEvents,
  commitments,
  meetingAgreements,
  meetings,
  organisations,
  people,
  places,
  visits,
} from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'

/** The tables of what an import can make, in the order in which an undo takes them away: what names others first. */
export const importedTables = {
  meeting: meetings,
  agreement: agreements,
  visit: visits,
  person: people,
  organisation: organisations,
  place: places,
}
export type ImportedKind = keyof typeof importedTables

/** The ids of one kind that an import made and that were changed since, or that something rests on which it did not make. */
export async function changedSince(
  reader: Reader,
  { id, doneAt }: { id: string; doneAt: number },
  kind: ImportedKind,
): Promise<Set<string>> {
  const table = importedTables[kind]
  const mine = and(eq(importedRecords.importId, id), eq(importedRecords.subjectKind, kind))
  const edited = await reader
    .select({ id: table.id })
    .from(importedRecords)
    .innerJoin(table, eq(table.id, importedRecords.subjectId))
    .where(and(mine, ne(table.version, importedRecords.version)))
  const about =
    kind === 'visit' ? or(toldOf(kind), eq(auditEvents.visitId, importedRecords.subjectId)) : toldOf(kind)
  const told = await reader
    .selectDistinct({ id: importedRecords.subjectId })
    .from(importedRecords)
    .innerJoin(auditEvents, about)
    .where(and(mine, gt(auditEvents.at, doneAt)))
  const resting = kind === 'meeting' || kind === 'agreement' ? await restingOn(reader, id, kind) : []
  return new Set([...edited, ...told, ...resting].map((row) => row.id))
}

const toldOf = (kind: ImportedKind) =>
  and(eq(auditEvents.subjectKind, kind), eq(auditEvents.subjectId, importedRecords.subjectId))

async function restingOn(reader: Reader, importId: string, kind: 'meeting' | 'agreement') {
  const mine = reader
    .select({ id: importedRecords.subjectId })
    .from(importedRecords)
    .where(and(eq(importedRecords.importId, importId), eq(importedRecords.subjectKind, kind)))
  const promise = kind === 'meeting' ? commitments.meetingId : commitments.agreementId
  const from = kind === 'meeting' ? agreements.meetingId : agreements.parentId
  const spoken = kind === 'meeting' ? meetingAgreements.meetingId : meetingAgreements.agreementId
  const rows = [
    ...(await reader
      .selectDistinct({ id: promise })
      .from(commitments)
      .where(and(inArray(promise, mine), isNull(commitments.removedAt)))),
    ...(await reader
      .selectDistinct({ id: from })
      .from(agreements)
      .where(and(inArray(from, mine), isNull(agreements.removedAt)))),
    ...(await reader
      .selectDistinct({ id: sql<string>`${spoken}` })
      .from(meetingAgreements)
      .where(inArray(spoken, mine))),
  ]
  return rows.flatMap((row) => (row.id ? [{ id: row.id }] : []))
}
