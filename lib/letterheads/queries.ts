import 'server-only'

import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { letterheads, letterheadVersions } from '@/db/schema/letterheads'
import { users } from '@/db/schema/users'
import { byKey } from '../visits/record/by-key'

function versionsOf(reader: Reader) {
  return reader
    .select({
      letterheadId: letterheadVersions.letterheadId,
      number: letterheadVersions.number,
      fileName: letterheadVersions.fileName,
      sha256: letterheadVersions.sha256,
      bytes: letterheadVersions.bytes,
      uploadedAt: letterheadVersions.uploadedAt,
      uploadedBy: users.name,
    })
    .from(letterheadVersions)
    .innerJoin(users, eq(users.id, letterheadVersions.uploadedBy))
    .orderBy(desc(letterheadVersions.number))
    .$dynamic()
}

/** The office's letterheads by name, each with its versions, the one in use first. */
export async function listLetterheads() {
  const [rows, versions] = await Promise.all([
    db
      .select({ id: letterheads.id, name: letterheads.name })
      .from(letterheads)
      .where(isNull(letterheads.removedAt))
      .orderBy(asc(letterheads.name)),
    versionsOf(db),
  ])
  const versionsBy = byKey(versions, 'letterheadId')
  return rows.map((row) => ({ ...row, versions: versionsBy.get(row.id) ?? [] }))
}

export type LetterheadListed = Awaited<ReturnType<typeof listLetterheads>>[number]

/** A letterhead with its versions, the one in use first; undefined where there is none. */
export async function findLetterhead(reader: Reader, id: string) {
  const [letterhead] = await reader
    .select({ id: letterheads.id, name: letterheads.name })
    .from(letterheads)
    .where(and(eq(letterheads.id, id), isNull(letterheads.removedAt)))
  if (!letterhead) return undefined
  return { ...letterhead, versions: await versionsOf(reader).where(eq(letterheadVersions.letterheadId, id)) }
}
