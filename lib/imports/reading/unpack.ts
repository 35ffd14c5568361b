import 'server-only'

import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { limits } from './limits'

/** Why a packed file is not unpacked. */
export class NotUnpacked extends Error {
  constructor(readonly why: 'tooLarge' | 'broken') {
    super(why)
  }
}

/**
 * The XML files of a packed workbook by name, unpacked with every byte counted: what an archive says of its own size is
 * not believed. Throws `NotUnpacked` above the limit, and for what is no archive.
 */
export async function unpackXml(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await opened(bytes)
  const files = new Map<string, string>()
  let left: number = limits.unpacked
  let entries = 0
  try {
    for await (const entry of entriesOf(zip)) {
      entries += 1
      if (entries > limits.entries || entry.uncompressedSize > left) throw new NotUnpacked('tooLarge')
      if (!/^xl\/.*\.(xml|rels)$/.test(entry.fileName) || files.has(entry.fileName)) continue
      const content = await contentOf(zip, entry, left)
      left -= content.length
      files.set(entry.fileName, content.toString('utf8'))
    }
    return files
  } catch (problem) {
    throw problem instanceof NotUnpacked ? problem : new NotUnpacked('broken')
  } finally {
    zip.close()
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (problem, zip) => {
      if (problem || !zip) reject(new NotUnpacked('broken'))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | undefined>((resolve, reject) => {
      const settle = () => {
        zip.removeAllListeners()
      }
      zip.once('entry', (entry: Entry) => {
        settle()
        resolve(entry)
      })
      zip.once('end', () => {
        settle()
        resolve(undefined)
      })
      zip.once('error', (problem: Error) => {
        settle()
        reject(problem)
      })
      zip.readEntry()
    })
  for (let entry = await next(); entry; entry = await next()) yield entry
}

async function contentOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (problem, opened) => (problem ? reject(problem) : resolve(opened))),
  )
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) throw new NotUnpacked('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
