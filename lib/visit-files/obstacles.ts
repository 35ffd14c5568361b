import 'server-only'

import { and, eq, inArray, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, auditEvents, commitments, meetings, visits } from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import { restedOn } from '../imports/resting-on'
import { refused } from '../result'
import type { Done } from './in/known'
import { joinedKind } from './in/marks'

// What leaves a record as it is.
const harmless = ['brought-in', 'paper-exported']

/** Why an import cannot be undone: something of it was changed since, or a record rests on it that it did not make. */
export async function obstacleTo(tx: Tx, importId: string, { visitId, ref }: Done) {
  const joined = await joinedBy(tx, importId)
  const edited = joined.find(({ version, joinedAs }) => version !== joinedAs)
  if (edited) return refused('visitFiles.refused.changed', { what: edited.ref })
  if (await isChanged(tx, importId, visitId)) return refused('visitFiles.refused.changed', { what: ref })
  const what = await findRested(tx, importId)
  return what && refused('visitFiles.refused.restedOn', { what })
}

/** The agreements that were here and that an import joined to its visit, with their version now and then. */
export async function joinedBy(tx: Tx, importId: string) {
  return tx
    .select({
      id: agreements.id,
      ref: agreements.ref,
      version: agreements.version,
      joinedAs: importedRecords.version,
    })
    .from(importedRecords)
    .innerJoin(agreements, eq(agreements.id, importedRecords.subjectId))
    .where(and(eq(importedRecords.importId, importId), eq(importedRecords.subjectKind, joinedKind)))
}

/** Every change of a record is in its history: whether there is one after its coming. */
async function isChanged(tx: Tx, importId: string, visitId: string): Promise<boolean> {
  const { importId: of, subjectId, subjectKind } = importedRecords
  const noted = (kind: SQL) =>
    tx
      .select({ id: subjectId })
      .from(importedRecords)
      .where(and(eq(of, importId), kind))
  const made = noted(ne(subjectKind, joinedKind))
  const joined = noted(eq(subjectKind, joinedKind))
  const since = await tx.$count(
    auditEvents,
    and(
      or(inArray(auditEvents.subjectId, made), eq(auditEvents.visitId, visitId)),
      notInArray(sql`substr(${auditEvents.action}, instr(${auditEvents.action}, '.') + 1)`, harmless),
      or(ne(auditEvents.action, 'agreement.joined'), notInArray(auditEvents.subjectId, joined)),
    ),
  )
  return since > 0
}

const referenced = { visit: visits, agreement: agreements, commitment: commitments } as const

/** The reference of a record of the import, or of its meeting's visit, that others have come to rest on. */
async function findRested(tx: Tx, importId: string): Promise<string | undefined> {
  for (const [kind, table] of Object.entries(referenced)) {
    const ids = await restedOn(tx, importId, kind)
    const [rested] = await tx.select({ ref: table.ref }).from(table).where(inArray(table.id, ids)).limit(1)
    if (rested) return rested.ref
  }
  const ids = await restedOn(tx, importId, 'meeting')
  const [met] = await tx
    .select({ ref: sql<string>`${visits.ref} || '/' || ${meetings.number}` })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(inArray(meetings.id, ids))
    .limit(1)
  return met?.ref
}
