import 'server-only'

import { and, eq, inArray, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, auditEvents, commitments, meetings, visits } from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import { restedOn } from '../imports/resting-on'
import { refused } from '../result'
import type { Done } from './in/known'
import { joinedKind } from './in/marks'

// What leaves a record as it is, or is looked at by itself because an undo takes it back.
const harmless = ['brought-in', 'paper-exported', 'programme-issued', 'joined', 'parted']

/** Why an import cannot be undone: something of it was changed since, or a record rests on it that it did not make. */
export async function obstacleTo(tx: Tx, importId: string, { visitId, ref }: Done) {
  const joined = await joinedBy(tx, importId)
  const [edited] = [
    ...joined.filter(({ version, joinedAs }) => version !== joinedAs),
    ...(await joinedElsewhere(tx, importId, visitId)),
  ]
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

const madeBy = (tx: Tx, importId: string) =>
  tx
    .select({ id: importedRecords.subjectId })
    .from(importedRecords)
    .where(and(eq(importedRecords.importId, importId), ne(importedRecords.subjectKind, joinedKind)))

/** Every change of a record is in its history: whether there is one after its coming. */
async function isChanged(tx: Tx, importId: string, visitId: string): Promise<boolean> {
  const since = await tx.$count(
    auditEvents,
    and(
      or(inArray(auditEvents.subjectId, madeBy(tx, importId)), eq(auditEvents.visitId, visitId)),
      notInArray(sql`substr(${auditEvents.action}, instr(${auditEvents.action}, '.') + 1)`, harmless),
    ),
  )
  return since > 0
}

/** Agreements that an import made and that another has joined to a visit of its own. */
async function joinedElsewhere(tx: Tx, importId: string, visitId: string) {
  return tx
    .select({ ref: agreements.ref })
    .from(agreements)
    .where(and(inArray(agreements.id, madeBy(tx, importId)), ne(agreements.visitId, visitId)))
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
