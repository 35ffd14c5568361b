import 'server-only'

import type { Paper } from '../tree'
import { forgotten, remember, remembered } from './memory'
import { shrunk } from './shrunk'
import { storedBytes } from './stored-bytes'

/** A photo ready to be set: upright, without what its camera noted, `width` and `height` in pixels. */
export type Picture = { bytes: Buffer; width: number; height: number }

/** Pictures by the SHA-256 of the file in the store that they are made from. */
export type Pictures = ReadonlyMap<string, Picture>

/** The pictures of a paper. One that is not in the store, or that is none, is left out. */
export async function picturesOf({ blocks }: Paper): Promise<Pictures> {
  const names = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.file.sha256] : [])))
  const pictures = new Map<string, Picture>()
  // One after the other: each is decoded by as many threads as there are.
  for (const name of names) {
    const picture = await pictureOf(name)
    if (picture) pictures.set(name, picture)
  }
  return pictures
}

/** A photo in the store as papers show it. Undefined where it is not there, or is no whole photo. */
export async function pictureOf(sha256: string): Promise<Picture | undefined> {
  const bytes = await storedBytes(sha256)
  if (!bytes) {
    forgotten(sha256)
    return undefined
  }
  const known = remembered(sha256)
  if (known) return known
  const picture = await shrunk(bytes)
  if (picture) remember(sha256, picture)
  return picture
}
