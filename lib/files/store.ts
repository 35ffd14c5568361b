import 'server-only'

import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { databaseFile } from '@/db/client'
import { isFull } from '../full-disk'
import { textSeen } from './text-seen'

/** Bytes that lie under a temporary name: their hash, their number, and whether all of them are text in UTF-8. */
export type Kept = { path: string; sha256: string; bytes: number; isText: boolean }

/** Why bytes were not kept; nothing of them is left. */
type NotKept = 'empty' | 'tooLarge' | 'diskFull'

/** Where files lie: beside the database. */
export const filesFolder = () => join(dirname(databaseFile()), 'files')

const incoming = () => join(filesFolder(), '.incoming')

/** Where the bytes of that SHA-256 lie, once they are stored. */
export const storedAt = (sha256: string) => join(filesFolder(), sha256.slice(0, 2), sha256)

/**
 * Writes what arrives to a temporary file in the store's own folder, hashing it on the way, and waits until the disk has
 * it. Whatever goes wrong (a sender that breaks off, too many bytes, a full disk), the temporary file is gone again.
 */
export async function keep(arriving: Readable, most: number): Promise<Kept | NotKept> {
  await mkdir(incoming(), { recursive: true })
  const path = join(incoming(), randomUUID())
  try {
    const kept = await writeAll(path, arriving, most)
    if (typeof kept === 'string') await rm(path, { force: true })
    return kept
  } catch (problem) {
    await rm(path, { force: true })
    if (isFull(problem)) return 'diskFull'
    throw problem
  }
}

async function writeAll(path: string, arriving: Readable, most: number): Promise<Kept | NotKept> {
  const hash = createHash('sha256')
  const text = textSeen()
  let bytes = 0
  const file = await open(path, 'wx', 0o600)
  try {
    // The rest of a file that is refused is still read, by whoever reads the form it came in.
    for await (const chunk of arriving.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      if (bytes > most) return 'tooLarge'
      hash.update(chunk)
      text.see(chunk)
      await file.writeFile(chunk)
    }
    if (bytes === 0) return 'empty'
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, sha256: hash.digest('hex'), bytes, isText: text.ended() }
}

/**
 * Gives kept bytes their lasting name; afterwards they survive a power cut. The same bytes that lie there already are
 * replaced by these, which also mends a damaged file.
 */
export async function settle({ path, sha256 }: Pick<Kept, 'path' | 'sha256'>): Promise<void> {
  const folder = dirname(storedAt(sha256))
  const made = await mkdir(folder, { recursive: true })
  await rename(path, storedAt(sha256))
  await syncFolder(folder)
  if (made) await syncFolder(dirname(folder))
}

// A rename is safe only when its folder has reached the disk too. Windows cannot open a folder, and needs not.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Takes away a temporary file, where it is still there. */
export const discard = ({ path }: Pick<Kept, 'path'>) => rm(path, { force: true })

/** Deletes stored bytes for good. */
export const deleteStored = (sha256: string) => rm(storedAt(sha256), { force: true })

/** Clears away what uploads left behind that the last end of the server cut off. */
export const sweepIncoming = () => rm(incoming(), { recursive: true, force: true })

/** Stored bytes, opened, or undefined where they are missing. */
export async function openStored(sha256: string): Promise<FileHandle | undefined> {
  return open(storedAt(sha256), 'r').catch(() => undefined)
}

/** The SHA-256 of the bytes that lie under a name, read piece by piece; undefined where none do. */
export async function hashOfStored(sha256: string): Promise<string | undefined> {
  const file = await openStored(sha256)
  if (!file) return undefined
  const hash = createHash('sha256')
  for await (const chunk of file.createReadStream()) hash.update(chunk)
  return hash.digest('hex')
}

/** Every stored file by the SHA-256 it is named after, with its bytes. */
export async function listStored(): Promise<{ sha256: string; bytes: number }[]> {
  const named = await readdir(filesFolder(), { recursive: true }).catch(() => [])
  const stored: { sha256: string; bytes: number }[] = []
  for (const path of named) {
    const [, sha256] = /^[0-9a-f]{2}[/\\]([0-9a-f]{64})$/.exec(path) ?? []
    const found = sha256 && (await stat(storedAt(sha256)).catch(() => undefined))
    if (found) stored.push({ sha256, bytes: found.size })
  }
  return stored
}
