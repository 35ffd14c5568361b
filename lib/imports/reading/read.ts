import 'server-only'

import { readFile } from 'node:fs/promises'
import { storedAt } from '../../files/store'
import { type Result, refused } from '../../result'
import { readCsv } from './csv'
import type { Sheet } from './sheet'
import { readXlsx } from './xlsx'

const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const legacyStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** The sheets of a list, by what its bytes are and not by its name: a workbook (XLSX), or text with delimiters. */
export async function readList(bytes: Buffer): Promise<Result<Sheet[]>> {
  if (bytes.subarray(0, 4).equals(zipStart)) return readXlsx(bytes)
  if (bytes.subarray(0, 4).equals(legacyStart)) return refused('imports.refused.legacy')
  return readCsv(bytes)
}

// Pages of a preview are asked for one after another, and the bytes under a hash never change.
const lately = new Map<string, Promise<Result<Sheet[]>>>()
const mostKept = 2

/** The sheets of the list that is stored under a hash; the two asked for last are kept in memory. */
export function readStored(sha256: string): Promise<Result<Sheet[]>> {
  const known = lately.get(sha256)
  const reading =
    known ?? readFile(storedAt(sha256)).then(readList, () => refused('imports.refused.fileGone'))
  lately.delete(sha256)
  lately.set(sha256, reading)
  for (const oldest of lately.keys()) if (lately.size > mostKept) lately.delete(oldest)
  reading.catch(() => lately.delete(sha256))
  return reading
}
