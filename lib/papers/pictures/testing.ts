import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { keep, settle } from '../../files/store'
import type { Block } from '../tree'

// What the tests of pictures share.

/** A block that shows the stored bytes. */
export async function imageOf(bytes: Buffer, alt = 'The signing'): Promise<Block & { kind: 'image' }> {
  const kept = await keep(Readable.from([bytes]), bytes.length + 1)
  if (typeof kept === 'string') throw new Error(kept)
  await settle(kept)
  return { kind: 'image', file: { id: 'photo', sha256: kept.sha256, mediaType: 'image/jpeg' }, alt }
}

/** A block for bytes that nobody stored. */
export const lostImage = (alt: string): Block => ({
  kind: 'image',
  file: { id: 'lost', sha256: createHash('sha256').update(alt).digest('hex'), mediaType: 'image/jpeg' },
  alt,
})

/** A photo of a landscape: red on the left, blue on the right. */
export function landscape(width = 60, height = 40) {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#2040c0' } }
  return sharp({ create: { width, height, channels: 3, background: '#c02020' } }).composite([
    { input: half, left: width / 2, top: 0 },
  ])
}

const chunk = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  // A reader that gets as far as the sum of a chunk has been bombed already.
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)])
}

/** A PNG of a few kilobytes that says it unfolds to that many pixels a side. */
export function bomb(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 6], 8)
  const content = deflateSync(Buffer.alloc(4 * 1024 * 1024))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
