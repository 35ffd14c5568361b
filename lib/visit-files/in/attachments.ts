import 'server-only'

import { mediaTypeOf } from '../../files/identify'
import { discard, type Kept, keep } from '../../files/store'
import type { Limit } from './archive'
import type { Opened } from './read'
import { Hostile } from './refusal'

/** The bytes of attachments under temporary names, by SHA-256, with the type that their content has. */
export type Unpacked = Map<string, Kept & { mediaType: string }>

/** Unpacks the attachments of a visit file. Where one does not come out whole, none is left. */
export async function unpack({ content, archive }: Opened, limit: Limit): Promise<Unpacked> {
  const unpacked: Unpacked = new Map()
  try {
    for (const { path, sha256 } of content.files) {
      if (unpacked.has(sha256)) continue
      const kept = await keep(await archive.open(path), limit.file)
      if (kept === 'diskFull') throw new Hostile('problems.diskFull')
      if (typeof kept === 'string') throw new Hostile('visitFiles.refused.wrongHash', { name: path })
      unpacked.set(sha256, { ...kept, mediaType: await mediaTypeOf(kept) })
      if (kept.sha256 !== sha256) throw new Hostile('visitFiles.refused.wrongHash', { name: path })
    }
    return unpacked
  } catch (problem) {
    await discardAll(unpacked)
    throw problem
  }
}

/** Takes away the temporary files of all that was unpacked, where they are still there. */
export async function discardAll(unpacked: Unpacked): Promise<void> {
  for (const kept of unpacked.values()) await discard(kept)
}
