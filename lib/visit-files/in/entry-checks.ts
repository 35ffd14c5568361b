import type { Entry } from 'yauzl'
import { megabyte } from '../../files/size'
import { mostGrowth, mostJson } from '../bounds'
import { Hostile } from './refusal'

const longestName = 400

/** The name of an entry. Refused where it could lead outside its folder, or is not to be read as UTF-8. */
export function nameOf(entry: Entry): string {
  const name = decoded(entry.fileNameRaw)
  const shown = shownName(name ?? entry.fileNameRaw.toString('latin1'))
  const strange = name === undefined || name.length > longestName || /[\p{Cc}\\:]/u.test(name)
  if (strange || name.startsWith('/')) throw new Hostile('visitFiles.refused.path', { name: shown })
  const parts = name.replace(/\/$/, '').split('/')
  if (parts.length > 2 || parts.some((part) => part === '' || part === '.' || part === '..'))
    throw new Hostile('visitFiles.refused.path', { name: shown })
  return name
}

function decoded(raw: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return undefined
  }
}

const shownName = (name: string) => name.replace(/\p{Cc}/gu, '�').slice(0, 100)

/** Refuses what is no plain file: a link, a device, something encrypted, or packed in a way that few can read. */
export function checkKind(entry: Entry, name: string): void {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type !== 0 && type !== 0o100000 && !(type === 0o040000 && name.endsWith('/')))
    throw new Hostile('visitFiles.refused.link', { name })
  if (entry.isEncrypted()) throw new Hostile('visitFiles.refused.encrypted', { name })
  if (!entry.canDecodeFileData()) throw new Hostile('visitFiles.refused.packed', { name })
}

/** Refuses an entry that says it is larger than any may be, or that grows as no paper does. */
export function checkSize(entry: Entry, name: string, most: number): void {
  const { compressedSize, uncompressedSize } = entry
  const grows = uncompressedSize > mostJson && uncompressedSize > compressedSize * mostGrowth
  if (grows) throw new Hostile('visitFiles.refused.bomb', { name })
  if (uncompressedSize > most)
    throw new Hostile('visitFiles.refused.entryTooLarge', { name, megabytes: Math.floor(most / megabyte) })
}
