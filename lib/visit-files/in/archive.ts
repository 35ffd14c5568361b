import 'server-only'

import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { mostEntries, mostJson, type visitFileLimit } from '../bounds'
import { contentName, manifestName, sumsName } from '../manifest'
import { checkKind, checkSize, nameOf } from './entry-checks'
import { Hostile } from './refusal'

export type Limit = Awaited<ReturnType<typeof visitFileLimit>>

export type Archive = {
  entries: Map<string, Entry>
  /** An entry's bytes, whole. Only for what is bounded to a few megabytes. */
  read: (name: string) => Promise<Buffer>
  /** An entry's bytes as they come. */
  open: (name: string) => Promise<Readable>
  close: () => void
}

const lists = new Set([contentName, manifestName, sumsName, 'schema.json'])

/**
 * Opens the archive that lies at a path and reads what it says lies in it. Refused where it is no ZIP, or where the name,
 * kind or size of any entry, their number or their sum is not as it may be; nothing has been unpacked then.
 */
export async function openArchive(path: string, limit: Limit): Promise<Archive> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    // Names are checked here, each with a sentence of its own.
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch(() => {
    throw new Hostile('visitFiles.refused.noZip')
  })
  try {
    const entries = await entriesOf(zip, limit)
    const open = (name: string) => openEntry(zip, entries, name)
    return { entries, open, read: (name) => readWhole(open, name), close: () => zip.close() }
  } catch (problem) {
    zip.close()
    throw problem
  }
}

async function entriesOf(zip: ZipFile, limit: Limit): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new Hostile('visitFiles.refused.tooMany', { most: mostEntries })
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let bytes = 0
  for await (const entry of readable(zip.eachEntry())) {
    const name = nameOf(entry)
    checkKind(entry, name)
    checkSize(entry, name, lists.has(name) ? Math.min(mostJson, limit.file) : limit.file)
    bytes += entry.uncompressedSize
    if (bytes > limit.bytes) throw new Hostile('visitFiles.refused.tooLarge', { megabytes: limit.megabytes })
    const folded = name.normalize('NFC').toLowerCase()
    if (seen.has(folded)) throw new Hostile('visitFiles.refused.twice', { name })
    seen.add(folded)
    if (!isFolder(entry, name)) entries.set(name, entry)
  }
  return entries
}

/** A folder of ours as other programs note it when they pack the same files again. */
const isFolder = (entry: Entry, name: string) =>
  entry.uncompressedSize === 0 && (name === 'files/' || name === 'papers/')

/** The same, with whatever its reader finds wrong told in our words. */
async function* readable<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pieces
  } catch (problem) {
    throw problem instanceof Hostile ? problem : new Hostile('visitFiles.refused.broken')
  }
}

async function openEntry(zip: ZipFile, entries: Map<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name)
  if (!entry) throw new Hostile('visitFiles.refused.missing', { name })
  return zip.openReadStreamPromise(entry).catch(() => {
    throw new Hostile('visitFiles.refused.broken')
  })
}

async function readWhole(open: Archive['open'], name: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of readable(await open(name))) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What an entry's bytes are: their number and hash, read piece by piece. */
export async function measure(archive: Archive, name: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of readable(await archive.open(name))) {
    bytes += piece.length
    hash.update(piece)
  }
  return { bytes, sha256: hash.digest('hex') }
}
