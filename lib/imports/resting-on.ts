import 'server-only'

import { and, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import type { Column } from '@/db/columns'
import { agreements, commitments, meetingAgreements, meetings } from '@/db/schema'
import { importedRecords } from '@/db/schema/imports'

type Table = typeof meetings | typeof agreements | typeof commitments | typeof meetingAgreements

/** A column that rests on a record, the record it stands for, and that this one was not removed. */
type Holder = { table: Table; at: Column; of: Column; there: SQL }

const held = (table: Exclude<Table, typeof meetingAgreements>, at: Column): Holder => ({
  table,
  at,
  of: table.id,
  there: isNull(table.removedAt),
})

// A link is the meeting's, whose history tells of it: it is the agreement that others can come to speak of.
const spokenOf = (): Holder => {
  const { agreementId: at, meetingId: of } = meetingAgreements
  const there = db.select({ id: meetings.id }).from(meetings).where(isNull(meetings.removedAt))
  return { table: meetingAgreements, at, of, there: inArray(of, there) }
}

/** Where a record says that it rests on one of another kind; of the directory, `linksTo` says so. */
const holders: Record<string, () => Holder[]> = {
  visit: () => [
    held(meetings, meetings.visitId),
    held(agreements, agreements.visitId),
    held(commitments, commitments.visitId),
  ],
  meeting: () => [held(agreements, agreements.meetingId), held(commitments, commitments.meetingId)],
  agreement: () => [
    held(agreements, agreements.parentId),
    held(commitments, commitments.agreementId),
    spokenOf(),
  ],
  commitment: () => [held(commitments, commitments.continuesId)],
}

/** The ids of one kind that an import made and that a record rests on which it did not make. */
export async function restedOn(reader: Reader, importId: string, kind: string): Promise<string[]> {
  const { subjectId, subjectKind } = importedRecords
  const ofImport = eq(importedRecords.importId, importId)
  const own = db.select({ id: subjectId }).from(importedRecords).where(ofImport)
  const mine = db
    .select({ id: subjectId })
    .from(importedRecords)
    .where(and(ofImport, eq(subjectKind, kind)))
  const found = (holders[kind]?.() ?? []).map(({ table, at, of, there }) =>
    reader
      .selectDistinct({ id: sql<string>`${at}` })
      .from(table)
      .where(and(inArray(at, mine), notInArray(of, own), there)),
  )
  return (await Promise.all(found)).flat().map(({ id }) => id)
}
