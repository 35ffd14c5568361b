import 'server-only'

import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { importedRecords, imports } from '@/db/schema/imports'
import { eventRow, record } from '../audit'
import { linksTo } from '../directory/links'
import { isNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow, type ImportRow, importing } from './access'
import { changedSince, type ImportedKind, importedKinds, importedTables } from './changed-since'
import { isAboveClearance } from './queries'

/**
 * Takes away what an import made. What somebody changed since, or hung something on, is kept, and so is whoever the kept
 * ones name. Refused where it made something that the user may no longer see. Answers how many were taken and kept.
 */
export async function undoImport(user: User, id: string): Promise<Result<{ taken: number; kept: number }>> {
  return write(async (tx) => {
    const row = await findImportRow(tx, user, id)
    if (!row) return refused('problems.gone')
    if (!can(user, importing[row.kind])) return refused('problems.notAllowed')
    if (row.state === 'undone') return ok({ taken: 0, kept: 0 })
    const { doneAt } = row
    if (row.state !== 'done' || doneAt === null) return refused('imports.refused.notIn')
    if (await isAboveClearance(tx, user, id)) return refused('imports.refused.unseen')

    let taken = 0
    for (const kind of importedKinds) taken += await takeAway(tx, user, { ...row, doneAt }, kind)
    const kept = (await tx.$count(importedRecords, eq(importedRecords.importId, id))) - taken
    const about = { kind: 'import', id } as const
    await record(tx, user, 'import.undone', about, {
      file: [row.fileName, row.fileName],
      taken: [null, taken],
      kept: [null, kept],
    })
    await tx
      .update(imports)
      .set({ state: 'undone', undoneAt: Date.now(), version: row.version + 1 })
      .where(eq(imports.id, id))
    return ok({ taken, kept })
  })
}

const together = 200

async function takeAway(
  tx: Tx,
  user: User,
  row: ImportRow & { doneAt: number },
  kind: ImportedKind,
): Promise<number> {
  const table = importedTables[kind]
  const changed = await changedSince(tx, row, kind)
  const made = await tx
    .select({ id: table.id, version: table.version })
    .from(importedRecords)
    .innerJoin(table, and(eq(table.id, importedRecords.subjectId), isNull(table.removedAt)))
    .where(and(eq(importedRecords.importId, row.id), eq(importedRecords.subjectKind, kind)))
  const removable: string[] = []
  for (const each of made) {
    if (changed.has(each.id)) continue
    const entry = kind === 'person' || kind === 'organisation' || kind === 'place'
    if (!entry || !(await isNamed(tx, linksTo(kind, each.id)))) removable.push(each.id)
  }
  for (let from = 0; from < removable.length; from += together) {
    const ids = removable.slice(from, from + together)
    await tx.update(table).set({ removedAt: Date.now(), version: 2 }).where(inArray(table.id, ids))
    const changes = { importedFrom: [row.fileName, row.fileName] } satisfies Record<string, [string, string]>
    const visitIds = await visitsOf(tx, kind, ids)
    const events = ids.map((id) => {
      const subject = { kind, id, visitId: visitIds.get(id) }
      return eventRow(user, { action: `${kind}.removed`, subject, changes })
    })
    await tx.insert(auditEvents).values(events)
  }
  return removable.length
}

/** The visits that meetings and agreements are part of, whose histories tell of them too. */
async function visitsOf(tx: Tx, kind: ImportedKind, ids: string[]): Promise<Map<string, string | null>> {
  if (kind !== 'meeting' && kind !== 'agreement') return new Map()
  const table = importedTables[kind]
  const rows = await tx
    .select({ id: table.id, visitId: table.visitId })
    .from(table)
    .where(inArray(table.id, ids))
  return new Map(rows.map((row) => [row.id, row.visitId]))
}
