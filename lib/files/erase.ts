import 'server-only'

import { asc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { files } from '@/db/schema/sources'
import { record } from '../audit'
import { env } from '../env'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import { findSubjectOf } from '../subjects'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { write } from '../writing'
import { dropUnused } from './add'
import { filedColumns, findFile } from './queries'
import { keptUntil, mayBeErased } from './rules'

export type RemovedFile = {
  id: string
  name: string
  path: string
  removedOn: LocalDate
  /** Undefined: for ever. */
  keptUntil: LocalDate | undefined
  erasable: boolean
}

/** The removed files of records that the administrator may see, those that may be erased first. */
export async function listRemovedFiles(user: User): Promise<RemovedFile[]> {
  if (!can(user, 'settings.write')) return []
  const removed = await db
    .select({
      id: files.id,
      name: files.name,
      retention: files.retention,
      createdAt: files.createdAt,
      removedAt: files.removedAt,
      of: filedColumns,
    })
    .from(files)
    .where(isNotNull(files.removedAt))
    .orderBy(asc(files.id))
  const zone = env().HOME_ZONE
  const today = todayIn(zone)
  const listed: RemovedFile[] = []
  for (const { id, name, of, ...file } of removed) {
    const subject = await findSubjectOf(db, user, of)
    if (!subject || file.removedAt === null) continue
    const removedOn = todayIn(zone, file.removedAt)
    const erasable = mayBeErased(file, today, zone)
    listed.push({ id, name, path: subject.path, removedOn, keptUntil: keptUntil(file, zone), erasable })
  }
  return listed.sort((a, b) => Number(b.erasable) - Number(a.erasable))
}

/**
 * Erases a removed file whose retention has run out: its row, and its bytes where no other file has the same. What it was
 * called and its SHA-256 stay in the history of its record. This cannot be undone.
 */
export async function eraseFile(user: User, id: string): Promise<Result<{ sha256: string }>> {
  if (!can(user, 'settings.write')) return refused('problems.notAllowed')

  const erased = await write(async (tx) => {
    const file = await findFile(tx, user, id)
    if (!file?.removedAt) return refused('problems.gone')
    const zone = env().HOME_ZONE
    if (!mayBeErased(file, todayIn(zone), zone)) return refused('files.problem.notYet')

    await tx.delete(files).where(eq(files.id, id))
    const { subject, name, sha256 } = file
    await record(tx, user, `${subject.kind}.file-erased`, subject, {
      file: [name, null],
      sha256: [sha256, null],
    })
    return ok({ sha256 })
  })
  // After the row is gone for sure: bytes without a row do no harm, a row without bytes would.
  if (erased.ok) await dropUnused(erased.value.sha256)
  return erased
}
