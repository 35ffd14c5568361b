import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

type Most = { entries: number; bytes: number }

/**
 * The entries of a small ZIP archive by their paths, in memory, all or those that are `wanted`; or why it is not opened: it
 * is no whole archive, names one path twice or one outside itself, is encrypted, or what is wanted holds more than is
 * allowed. No entry gives more than it says it has.
 */
export async function unzipWithin(
  archive: Buffer,
  most: Most,
  wanted: (path: string) => boolean = (path) => !path.endsWith('/'),
): Promise<Map<string, Buffer> | 'damaged' | 'tooMuch'> {
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true })
    if (zip.entryCount > most.entries) return 'tooMuch'
    const entries = new Map<string, Buffer>()
    let bytes = 0
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName)) continue
      bytes += entry.uncompressedSize
      if (bytes > most.bytes) return 'tooMuch'
      if (entry.isEncrypted() || entries.has(entry.fileName)) return 'damaged'
      entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
    }
    return entries
  } catch {
    return 'damaged'
  }
}
