import 'server-only'

import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { isFull } from '../full-disk'
import { isOwnForm } from '../own-form'
import { type Result, refused } from '../result'
import { dropUnused } from './add'
import { displayName } from './names'
import { CutOff, receive } from './receive'
import { discard, type Kept, keep } from './store'

type Limit = { bytes: number; megabytes: number }

// What a form holds besides the bytes of its file: its name, and the lines between.
const lines = 64 * 1024

/**
 * Gives the one file of a sent form to `take`, by its name and its bytes as they arrive, and answers what that makes of it.
 * Where the form comes from and how much of it there is are asked before a byte is read.
 */
export async function oneFileOf<T>(
  request: Request,
  limit: Limit,
  take: (name: string, bytes: Readable) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!isOwnForm(request)) return refused('files.problem.elsewhere')
  if (Number(request.headers.get('content-length') ?? 0) > limit.bytes + lines)
    return refused('files.problem.tooMuch', { megabytes: limit.megabytes })
  if (!request.body) return refused('files.problem.noFile')
  const contentType = request.headers.get('content-type') ?? ''
  const body = Readable.fromWeb(request.body as ReadableStream, { signal: request.signal })
  let taken = false
  try {
    const [first] = await receive({ body, contentType }, limit.bytes, async (given, bytes) => {
      if (taken) return undefined
      taken = true
      return take(displayName(given), bytes)
    })
    return first ?? refused('files.problem.noFile')
  } catch (problem) {
    if (problem instanceof CutOff) return refused('files.problem.cutOff')
    throw problem
  }
}

/**
 * Keeps a file that arrives for as long as `take` looks at it, which settles the bytes where they are to stay. Where it
 * refuses or fails, nothing is left of them that no record keeps.
 */
export async function keepOne<T>(
  name: string,
  bytes: Readable,
  limit: Limit,
  take: (arrived: Kept & { name: string }) => Promise<Result<T>>,
): Promise<Result<T>> {
  const kept = await keep(bytes, limit.bytes)
  if (typeof kept === 'string') return refused(`files.problem.${kept}`, { name, megabytes: limit.megabytes })
  let stays = false
  try {
    const taken = await take({ ...kept, name })
    stays = taken.ok
    return taken
  } catch (problem) {
    if (isFull(problem)) return refused('files.problem.diskFull', { name })
    throw problem
  } finally {
    if (!stays) await dropUnused(kept.sha256)
    await discard(kept)
  }
}
