import type { Picture } from './pictures'

const most = 32 * 1024 * 1024

declare global {
  var legationPictures: Map<string, Picture> | undefined
}

// Next may load this module more than once; the pictures are held once.
const held = () => {
  globalThis.legationPictures ??= new Map()
  return globalThis.legationPictures
}

/** A picture made before, if it is still held. */
export function remembered(sha256: string): Picture | undefined {
  const picture = held().get(sha256)
  if (picture) {
    held().delete(sha256)
    held().set(sha256, picture)
  }
  return picture
}

/** Holds a picture for the next paper; those not used for longest make room for it, in 32 MB. */
export function remember(sha256: string, picture: Picture): void {
  held().set(sha256, picture)
  let bytes = [...held().values()].reduce((sum, each) => sum + each.bytes.length, 0)
  for (const [oldest, { bytes: its }] of held()) {
    if (bytes <= most) break
    held().delete(oldest)
    bytes -= its.length
  }
}

/** Lets go of a picture whose file is gone. */
export const forgotten = (sha256: string) => held().delete(sha256)
