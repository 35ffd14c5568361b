import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { files } from '@/db/schema/sources'
import { users } from '@/db/schema/users'
import { can } from '../permissions'
import { findVisibleSubject } from '../sources/queries'
import { type FoundSubject, findSubject, findSubjectOf, writingOf } from '../subjects'
import type { User } from '../user'

/** The records that have files. */
const filedKinds = ['visit', 'meeting', 'agreement', 'commitment'] as const
export type FiledKind = (typeof filedKinds)[number]

export const filedColumns = {
  visit: files.visitId,
  meeting: files.meetingId,
  agreement: files.agreementId,
  commitment: files.commitmentId,
}

const columns = {
  id: files.id,
  version: files.version,
  sha256: files.sha256,
  name: files.name,
  mediaType: files.mediaType,
  bytes: files.bytes,
  kind: files.kind,
  language: files.language,
  origin: files.origin,
  retention: files.retention,
  createdAt: files.createdAt,
  removedAt: files.removedAt,
  addedBy: users.name,
}

/** The files of a record, oldest first; nothing where the user may not see the record. */
export async function listFiles(user: User, kind: FiledKind, id: string) {
  if (!(await findSubject(db, user, kind, id))) return []
  return db
    .select(columns)
    .from(files)
    .innerJoin(users, eq(users.id, files.addedBy))
    .where(and(eq(filedColumns[kind], id), isNull(files.removedAt)))
    .orderBy(asc(files.id))
}

export type FileListed = Awaited<ReturnType<typeof listFiles>>[number]

/** One file, also a removed one, with the record it belongs to, if the user may see that record. */
export async function findFile(reader: Reader, user: User, id: string) {
  const [found] = await reader
    .select({ ...columns, of: filedColumns })
    .from(files)
    .innerJoin(users, eq(users.id, files.addedBy))
    .where(eq(files.id, id))
  if (!found) return undefined
  const { of, ...file } = found
  const subject = await findSubjectOf(reader, user, of)
  return subject && { ...file, subject }
}

/** `findFile` for a page. */
export async function findVisibleFile(user: User, id: string) {
  return findFile(db, user, id)
}

/** `findVisibleFile` for its form: undefined for who may not change it. */
export async function findFileToEdit(user: User, id: string) {
  const file = await findFile(db, user, id)
  return file && can(user, writingOf[file.subject.kind]) && !file.subject.closed ? file : undefined
}

/** The record that `kind:id` names, if the user may see it and it can have files. */
export async function findToFile(
  user: User,
  named: string,
): Promise<(FoundSubject & { kind: FiledKind }) | undefined> {
  const subject = await findVisibleSubject(user, named)
  const kind = filedKinds.find((filed) => filed === subject?.kind)
  return subject && kind && { ...subject, kind }
}

/** `findToFile` for its form: undefined for who may not add to it. */
export async function findToAddTo(user: User, named: string) {
  const subject = await findToFile(user, named)
  return subject && can(user, writingOf[subject.kind]) && !subject.closed ? subject : undefined
}
