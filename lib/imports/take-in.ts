import 'server-only'

import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { imports } from '@/db/schema/imports'
import { mediaTypeOf } from '../files/identify'
import { fileLimit } from '../files/limit'

import { megabyte } from '../files/size'
import { type Kept, settle } from '../files/store'
import { keepOne, oneFileOf } from '../files/take-one'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { importing } from './access'
import type { ListKind } from './columns'
import { limits } from './reading/limits'
import { readList } from './reading/read'

type TakenIn = Result<{ id: string }>

/** How large a list may be: what the office allows of any file, and never more than is read. */
export async function listLimit(): Promise<{ bytes: number; megabytes: number }> {
  const { bytes } = await fileLimit()
  const most = Math.min(bytes, limits.bytes)
  return { bytes: most, megabytes: Math.floor(most / megabyte) }
}

/**
 * Takes in the list that a form brings, and keeps its bytes under their hash. Who sends it, from where, and how much of it
 * there is are asked before a byte is read. Refused when it is no list that can be read; nothing is left of it then.
 */
export async function takeInList(user: User, kind: ListKind, request: Request): Promise<TakenIn> {
  if (!can(user, importing[kind])) return refused('problems.notAllowed')
  const limit = await listLimit()
  return oneFileOf(request, limit, (name, bytes) => takeIn(user, kind, name, bytes, limit))
}

/** One list out of its bytes: kept, read, and noted as uploaded. */
export async function takeIn(
  user: User,
  kind: ListKind,
  name: string,
  bytes: Readable,
  limit: { bytes: number; megabytes: number },
): Promise<TakenIn> {
  return keepOne(name, bytes, limit, async (kept) => {
    const readable = await readableAsList(kept)
    return readable.ok ? note(user, kind, name, kept) : readable
  })
}

// Text in GB18030 or UTF-16 is of no type that its first bytes tell.
const possible = /^text\/|spreadsheetml|^application\/(?:octet-stream|zip|x-cfb)$/

async function readableAsList(kept: Kept): Promise<Result<unknown>> {
  const bytes = await readFile(kept.path)
  const likely = kept.isText
    ? !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))
    : possible.test(await mediaTypeOf(kept))
  return likely ? readList(bytes) : refused('imports.refused.notAList')
}

function note(user: User, kind: ListKind, fileName: string, kept: Kept): Promise<TakenIn> {
  return write(async (tx) => {
    await settle(kept)
    const { sha256, bytes } = kept
    const [row] = await tx
      .insert(imports)
      .values({ kind, fileName, sha256, bytes, userId: user.id })
      .returning({ id: imports.id })
    if (!row) throw new Error('The database kept no import.')
    return ok({ id: row.id })
  })
}
