import 'server-only'

import { createHash } from 'node:crypto'
import type { files } from '@/db/schema/sources'
import { endingOf } from '../../files/names'
import { openStored } from '../../files/store'
import { pictureOf } from '../../papers/pictures/pictures'

type Row = typeof files.$inferSelect

/** A file as it goes out, and the SHA-256 of what in the store it is made from. */
export type Made = { row: Row; from: string }

/** A file that goes out as its bytes were stored. */
export const asItIs = (row: Row): Made => ({ row, from: row.sha256 })

/** A file for somebody outside the office: a picture without what its camera noted, or none; any other as it is. */
export async function forOthers(row: Row): Promise<Made[]> {
  if (row.kind !== 'photo' && !row.mediaType.startsWith('image/')) return [asItIs(row)]
  // That its bytes are lost is said where it would be packed.
  if (!(await isStored(row.sha256))) return [asItIs(row)]
  const picture = await pictureOf(row.sha256)
  if (!picture) return []
  const { bytes } = picture
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const anew = { name: namedJpeg(row.name), mediaType: 'image/jpeg', bytes: bytes.length, sha256 }
  return [{ row: { ...row, ...anew }, from: row.sha256 }]
}

async function isStored(sha256: string): Promise<boolean> {
  const opened = await openStored(sha256)
  await opened?.close()
  return opened !== undefined
}

function namedJpeg(name: string): string {
  const ending = endingOf(name)
  if (['jpg', 'jpeg'].includes(ending.toLowerCase())) return name
  return `${ending ? name.slice(0, -ending.length - 1) : name}.jpg`
}
