import 'server-only'

import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { transaction } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { dropUnused } from '../../files/add'
import { displayName } from '../../files/names'
import { CutOff, receive } from '../../files/receive'
import { discard, isFull, type Kept, keep, settle } from '../../files/store'
import { isOwnForm } from '../../own-form'
import { can } from '../../permissions'
import { ok, type Result, refused } from '../../result'
import type { User } from '../../user'
import { visitFileLimit } from '../bounds'
import { withinClearance } from './allowed'
import { openVisitFile } from './read'
import { Hostile } from './refusal'

/** Takes a visit file out of a sent form: who sends it, from where and how much is asked before a byte is read. */
export async function takeVisitFile(user: User, request: Request): Promise<Result<{ id: string }>> {
  if (!isOwnForm(request)) return refused('files.problem.elsewhere')
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  const { bytes: most, megabytes } = await visitFileLimit()
  if (Number(request.headers.get('content-length') ?? 0) > most + 64 * 1024)
    return refused('visitFiles.refused.tooLarge', { megabytes })
  if (!request.body) return refused('files.problem.noFile')
  const body = Readable.fromWeb(request.body as ReadableStream, { signal: request.signal })
  const contentType = request.headers.get('content-type') ?? ''
  try {
    let taken = false
    const [first] = await receive({ body, contentType }, most, async (name, bytes) => {
      if (taken) return undefined
      taken = true
      return keepVisitFile(user, displayName(name), bytes)
    })
    return first ?? refused('files.problem.noFile')
  } catch (problem) {
    if (problem instanceof CutOff) return refused('files.problem.cutOff')
    throw problem
  }
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
    const allowed = withinClearance(user, content)
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
