import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import { type Reader, type Tx, transaction } from '@/db/client'
import { files } from '@/db/schema/sources'
import type { FileKind } from '@/db/values/files'
import { changesBetween, record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import { type FoundSubject, findSubject, writingOf } from '../subjects'
import type { User } from '../user'
import { write } from '../writing'
import { type FiledKind, filedColumns } from './queries'
import { deleteStored, type Kept, settle } from './store'
import { isKept } from './stored'
import { told } from './told'

/** What arrived: bytes under a temporary name, the name they came with, and the type of their content. */
type Arrived = Kept & { name: string; mediaType: string }

/** The record that files are to be added to, if the user may see it and add to it. Asked before a byte is read. */
export async function findToFileUnder(
  reader: Reader,
  user: User,
  kind: FiledKind,
  id: string,
): Promise<Result<FoundSubject>> {
  const subject = await findSubject(reader, user, kind, id)
  if (!subject) return refused('problems.gone')
  if (!can(user, writingOf[kind])) return refused('problems.notAllowed')
  return subject.closed ? refused('problems.frozen', { status: 'closed' }) : ok(subject)
}

/**
 * Adds a file to a record and gives its bytes their lasting place first. The same bytes in the same record are one file,
 * however often they are sent.
 */
export async function addFile(
  user: User,
  kind: FiledKind,
  id: string,
  arrived: Arrived,
): Promise<Result<{ id: string; known: boolean }>> {
  return write<{ id: string; known: boolean }>(async (tx) => {
    const subject = await findToFileUnder(tx, user, kind, id)
    if (!subject.ok) return subject
    // Also when they are known: bytes that were lost or damaged meanwhile are whole again.
    await settle(arrived)
    const known = await findSame(tx, kind, id, arrived.sha256)
    if (known) return ok({ id: known, known: true })

    const { name, mediaType, bytes, sha256 } = arrived
    const given = { name, mediaType, bytes, sha256, kind: likelyKind(kind, mediaType) }
    const [file] = await tx
      .insert(files)
      .values({ ...given, addedBy: user.id, [`${kind}Id`]: id })
      .returning()
    if (!file) throw new Error('The database gave no file.')
    await record(tx, user, `${kind}.file-added`, subject.value, changesBetween(undefined, told(file)))
    return ok({ id: file.id, known: false })
  })
}

/** The file of a record that has these bytes and was not removed. */
export async function findSame(
  reader: Reader,
  kind: FiledKind,
  id: string,
  sha256: string,
): Promise<string | undefined> {
  const [same] = await reader
    .select({ id: files.id })
    .from(files)
    .where(and(eq(filedColumns[kind], id), eq(files.sha256, sha256), isNull(files.removedAt)))
  return same?.id
}

function likelyKind(kind: FiledKind, mediaType: string): FileKind {
  if (mediaType.startsWith('image/')) return 'photo'
  return kind === 'commitment' ? 'evidence' : 'other'
}

/**
 * Deletes stored bytes that no row keeps. In the queue of the writers, so that nobody adds a file with these bytes
 * between the question and the deed.
 */
export async function dropUnused(sha256: string): Promise<boolean> {
  return transaction(async (tx: Tx) => {
    if (await isKept(tx, sha256)) return false
    await deleteStored(sha256)
    return true
  })
}
