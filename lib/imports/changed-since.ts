import 'server-only'

import { and, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import type { Column } from '@/db/columns'
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

/** The tables of what an import can make. */
export const importedTables = {
  meeting: meetings,
  agreement: agreements,
  visit: visits,
  person: people,
  organisation: organisations,
  place: places,
}
export type ImportedKind = keyof typeof importedTables

/** What an import can make, in the order in which an undo takes it away: what names others first. */
export const importedKinds = ['meeting', 'agreement', 'visit', 'person', 'organisation', 'place'] as const

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
  const told = await reader
    .selectDistinct({ id: importedRecords.subjectId })
    .from(importedRecords)
    .innerJoin(
      auditEvents,
      and(eq(auditEvents.subjectKind, kind), eq(auditEvents.subjectId, importedRecords.subjectId)),
    )
    .where(and(mine, gt(auditEvents.at, doneAt)))
  const held = await Promise.all(
    restingOn(kind).map(({ table: holder, at }) => namedIn(reader, id, kind, holder, at)),
  )
  return new Set([...edited, ...told, ...held.flat()].flatMap((row) => row.id ?? []))
}

type Holder = {
  table: typeof meetings | typeof agreements | typeof commitments | typeof meetingAgreements
  at: Column
}

/** Where a record of another kind says that it rests on one of this kind. */
function restingOn(kind: ImportedKind): Holder[] {
  if (kind === 'visit')
    return [
      { table: meetings, at: meetings.visitId },
      { table: agreements, at: agreements.visitId },
      { table: commitments, at: commitments.visitId },
    ]
  if (kind === 'meeting')
    return [
      { table: agreements, at: agreements.meetingId },
      { table: commitments, at: commitments.meetingId },
      { table: meetingAgreements, at: meetingAgreements.meetingId },
    ]
  if (kind === 'agreement')
    return [
      { table: agreements, at: agreements.parentId },
      { table: commitments, at: commitments.agreementId },
      { table: meetingAgreements, at: meetingAgreements.agreementId },
    ]
  return []
}

function namedIn(reader: Reader, importId: string, kind: ImportedKind, table: Holder['table'], at: Column) {
  const mine = reader
    .select({ id: importedRecords.subjectId })
    .from(importedRecords)
    .where(and(eq(importedRecords.importId, importId), eq(importedRecords.subjectKind, kind)))
  const there = 'removedAt' in table ? isNull(table.removedAt) : undefined
  return reader
    .selectDistinct({ id: sql<string | null>`${at}` })
    .from(table)
    .where(and(inArray(at, mine), there))
}
