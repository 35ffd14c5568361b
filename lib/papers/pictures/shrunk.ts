import 'server-only'

import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { canBeMadeAnew } from './kinds'
import type { Picture } from './pictures'

// Across the text of A4 this is 240 dots an inch: as fine as a printer of an office shows.
const longestSide = 1600
// More than the largest camera takes; a small file that unfolds to more is no photo.
const mostPixels = 220_000_000
const seconds = 20

/**
 * A photo as a paper holds it: a JPEG of at most 1600 pixels a side, turned as its camera was held, on white where it is
 * clear. Where and with what it was taken is not in it. Undefined where the bytes are no whole photo.
 */
export async function shrunk(bytes: Buffer): Promise<Picture | undefined> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!type || !canBeMadeAnew(type.mime)) return undefined
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
