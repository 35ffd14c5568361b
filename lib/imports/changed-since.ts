import 'server-only'

import { and, eq, gt, ne } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements, auditEvents, meetings, organisations, people, places, visits } from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import { restedOn } from './resting-on'

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
  const rested = await restedOn(reader, id, kind)
  return new Set([...[...edited, ...told].map((row) => row.id), ...rested])
}
