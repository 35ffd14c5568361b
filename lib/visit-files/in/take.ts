import 'server-only'

import type { Readable } from 'node:stream'
import { transaction } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { dropUnused } from '../../files/add'
import { discard, type Kept, keep, settle } from '../../files/store'
import { oneFileOf } from '../../files/take-one'
import { isFull } from '../../full-disk'
import { can } from '../../permissions'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { visitFileLimit } from '../bounds'
import { mayBringIn } from './allowed'
import { openVisitFile } from './read'
import { Hostile } from './refusal'

/** Takes a visit file out of a sent form: who sends it, from where and how much is asked before a byte is read. */
export async function takeVisitFile(user: User, request: Request): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  return oneFileOf(request, await visitFileLimit(), (name, bytes) => keepVisitFile(user, name, bytes))
}

/**
 * Keeps an archive that arrives, for its visit to be brought in once the user has agreed, and answers the import's id.
 * Whatever is wrong with it, nothing is left of it.
 */
export async function keepVisitFile(
  user: User,
  fileName: string,
  arriving: Readable,
): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  const limit = await visitFileLimit()
  const kept = await keep(arriving, limit.bytes)
  if (kept === 'tooLarge') return refused('visitFiles.refused.tooLarge', { megabytes: limit.megabytes })
  if (kept === 'empty') return refused('visitFiles.refused.noZip')
  if (kept === 'diskFull') return refused('problems.diskFull')
  try {
    const { content, archive } = await openVisitFile(kept.path, limit)
    archive.close()
    const allowed = mayBringIn(user, content)
    return allowed.ok ? await noteImport(user, fileName, kept) : allowed
  } catch (problem) {
    if (problem instanceof Hostile) return problem.problem
    if (isFull(problem)) return refused('problems.diskFull')
    throw problem
  } finally {
    await discard(kept)
    await dropUnused(kept.sha256)
  }
}

async function noteImport(user: User, fileName: string, kept: Kept): Promise<Result<{ id: string }>> {
  const { sha256, bytes } = kept
  return transaction(async (tx) => {
    await settle(kept)
    const [added] = await tx
      .insert(imports)
      .values({ kind: 'visit-file', fileName, sha256, bytes, userId: user.id })
      .returning({ id: imports.id })
    if (!added) throw new Error('The database kept no import.')
    return ok(added)
  })
}
