import 'server-only'

import { and, eq, inArray, isNull, notExists, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import {
  agreements,
  auditEvents,
  citations,
  commitments,
  files,
  meetings,
  organisations,
  people,
  places,
  sources,
  visits,
} from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'
import type { Changes } from '@/db/schema/office'
import { eventRow, record } from '../audit'
import { linksTo } from '../directory/links'
import { isNamed } from '../directory/put-back'
import type { User } from '../user'
import type { Done } from './in/known'
import { joinedBy } from './obstacles'

type Taking = { tx: Tx; user: User; importId: string; fileName: string }

/** Marks all that an import made as removed, each record with an event of its own, and parts the agreements it joined. */
export async function takeOut(taking: Taking, done: Done): Promise<void> {
  for (const kind of ['meeting', 'agreement', 'commitment', 'visit'] as const)
    await take(taking, kind, await madeOf(taking, kind))
  await partJoined(taking, done)
  for (const kind of ['person', 'organisation', 'place'] as const)
    for (const id of await madeOf(taking, kind))
      if (!(await isNamed(taking.tx, linksTo(kind, id)))) await take(taking, kind, [id])
  await takePapers(taking)
}

const tables = {
  meeting: meetings,
  agreement: agreements,
  commitment: commitments,
  visit: visits,
  person: people,
  organisation: organisations,
  place: places,
}

type Kind = keyof typeof tables

async function madeOf({ tx, importId }: Taking, kind: string): Promise<string[]> {
  const made = await tx
    .select({ id: importedRecords.subjectId })
    .from(importedRecords)
    .where(and(eq(importedRecords.importId, importId), eq(importedRecords.subjectKind, kind)))
  return made.map(({ id }) => id)
}

const together = 200

async function take({ tx, user, fileName }: Taking, kind: Kind, made: string[]): Promise<void> {
  const table = tables[kind]
  const visitId = 'visitId' in table ? table.visitId : sql<null>`null`
  const changes = { file: [fileName, null] } satisfies Changes
  for (let from = 0; from < made.length; from += together) {
    const taken = await tx
      .update(table)
      .set({ removedAt: Date.now(), version: sql`${table.version} + 1` })
      .where(inArray(table.id, made.slice(from, from + together)))
      .returning({ id: table.id, visitId })
    const events = taken.map((each) =>
      eventRow(user, { action: `${kind}.taken-out`, subject: { kind, ...each }, changes }),
    )
    await tx.insert(auditEvents).values(events)
  }
}

async function partJoined({ tx, user, importId }: Taking, { visitId, ref }: Done): Promise<void> {
  for (const { id, version } of await joinedBy(tx, importId)) {
    await tx
      .update(agreements)
      .set({ visitId: null, version: version + 1 })
      .where(eq(agreements.id, id))
    const changes = { visit: [ref, null] } satisfies Changes
    await record(tx, user, 'agreement.parted', { kind: 'agreement', id, visitId }, changes)
  }
}

/** Attachments, and sources that nothing else cites, have no history of their own. */
async function takePapers(taking: Taking): Promise<void> {
  const { tx } = taking
  const [filed, cited] = [await madeOf(taking, 'file'), await madeOf(taking, 'source')]
  const removedAt = Date.now()
  await tx
    .update(files)
    .set({ removedAt, version: sql`${files.version} + 1` })
    .where(inArray(files.id, filed))
  await tx
    .update(sources)
    .set({ removedAt, version: sql`${sources.version} + 1` })
    .where(and(inArray(sources.id, cited), citedNowhereElse(taking)))
}

function citedNowhereElse({ tx, importId }: Taking): SQL {
  const { visitId, meetingId, agreementId, commitmentId, organisationId, personId, placeId } = citations
  const made = tx
    .select({ id: importedRecords.subjectId })
    .from(importedRecords)
    .where(eq(importedRecords.importId, importId))
  const of = sql`coalesce(${visitId}, ${meetingId}, ${agreementId}, ${commitmentId})`
  const elsewhere = tx
    .select({ one: sql`1` })
    .from(citations)
    .where(
      and(
        eq(citations.sourceId, sources.id),
        isNull(citations.removedAt),
        or(notInArray(of, made), sql`coalesce(${organisationId}, ${personId}, ${placeId}) is not null`),
      ),
    )
  return notExists(elsewhere)
}
