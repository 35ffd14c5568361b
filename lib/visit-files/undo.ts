import 'server-only'

import { and, eq, inArray, isNull, notExists, notInArray, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements, citations, commitments, files, meetings, sources, visits } from '@/db/schema'
import { importedRecords, imports } from '@/db/schema/imports'
import type { Changes } from '@/db/schema/office'
import { record } from '../audit'
import { linksTo } from '../directory/links'
import { tables } from '../directory/tables'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImport } from './imports'
import { type Done, doneOf } from './in/known'
import { joinedBy, obstacleTo } from './obstacles'

/**
 * Takes out again what an import brought in. Refused when anything has been done to any of it since, or other records rest
 * on it. Agreements that it joined to its visit are parted from it; people, organisations and places that other records
 * have come to name stay.
 */
export async function undoBringingIn(user: User, importId: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  const found = await findImport(user, importId)
  const done = found?.state === 'done' ? doneOf(found.mapping) : undefined
  if (!found || !done) return refused('problems.gone')

  return write(async (tx) => {
    const made = await madeBy(tx, importId)
    const obstacle = await obstacleTo(tx, importId, done)
    if (obstacle) return obstacle
    const now = { removedAt: Date.now() }
    for (const [kind, table] of records)
      await tx
        .update(table)
        .set(now)
        .where(inArray(table.id, made.get(kind) ?? []))
    await partJoined(tx, user, importId, done)
    await removeDirectory(tx, made, now)
    await tx
      .update(sources)
      .set(now)
      .where(and(inArray(sources.id, made.get('source') ?? []), citedNowhereElse(tx, made)))
    await tx.update(imports).set({ state: 'undone', undoneAt: Date.now() }).where(eq(imports.id, importId))
    await record(
      tx,
      user,
      'visit.taken-out',
      { kind: 'visit', id: done.visitId },
      { file: [found.fileName, null] },
    )
    return ok(null)
  })
}

const records = [
  ['visit', visits],
  ['meeting', meetings],
  ['agreement', agreements],
  ['commitment', commitments],
  ['file', files],
] as const

async function madeBy(tx: Tx, importId: string): Promise<Map<string, string[]>> {
  const rows = await tx.select().from(importedRecords).where(eq(importedRecords.importId, importId))
  const made = new Map<string, string[]>()
  for (const { subjectKind, subjectId } of rows)
    made.set(subjectKind, [...(made.get(subjectKind) ?? []), subjectId])
  return made
}

async function partJoined(tx: Tx, user: User, importId: string, { visitId, ref }: Done): Promise<void> {
  for (const { id, version } of await joinedBy(tx, importId)) {
    await tx
      .update(agreements)
      .set({ visitId: null, version: version + 1 })
      .where(eq(agreements.id, id))
    const changes = { visit: [ref, null] } satisfies Changes
    await record(tx, user, 'agreement.parted', { kind: 'agreement', id, visitId }, changes)
  }
}

async function removeDirectory(tx: Tx, made: Map<string, string[]>, now: { removedAt: number }) {
  for (const kind of ['person', 'organisation', 'place'] as const) {
    for (const id of made.get(kind) ?? []) {
      const links = linksTo(kind, id)
      const named = [
        await tx.$count(visits, and(links.visits, isNull(visits.removedAt))),
        await tx.$count(meetings, and(links.meetings, isNull(meetings.removedAt))),
        await tx.$count(agreements, and(links.agreements, isNull(agreements.removedAt))),
        await tx.$count(commitments, and(links.commitments, isNull(commitments.removedAt))),
        await tx.$count(tables.organisation, and(links.organisations, isNull(tables.organisation.removedAt))),
        await tx.$count(tables.person, and(links.people, isNull(tables.person.removedAt))),
      ]
      if (named.some((count) => count > 0)) continue
      await tx.update(tables[kind]).set(now).where(eq(tables[kind].id, id))
    }
  }
}

function citedNowhereElse(tx: Tx, made: Map<string, string[]>) {
  const elsewhere = tx
    .select({ one: sql`1` })
    .from(citations)
    .where(
      and(
        eq(citations.sourceId, sources.id),
        isNull(citations.removedAt),
        or(
          notInArray(sql`coalesce(${citations.visitId}, '')`, ['', ...(made.get('visit') ?? [])]),
          notInArray(sql`coalesce(${citations.meetingId}, '')`, ['', ...(made.get('meeting') ?? [])]),
          notInArray(sql`coalesce(${citations.agreementId}, '')`, ['', ...(made.get('agreement') ?? [])]),
          notInArray(sql`coalesce(${citations.commitmentId}, '')`, ['', ...(made.get('commitment') ?? [])]),
          sql`coalesce(${citations.organisationId}, ${citations.personId}, ${citations.placeId}) is not null`,
        ),
      ),
    )
  return notExists(elsewhere)
}
