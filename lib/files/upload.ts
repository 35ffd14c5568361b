import 'server-only'

import type { Readable } from 'node:stream'
import type { Result } from '../result'
import type { FoundSubject } from '../subjects'
import type { User } from '../user'
import { addFile } from './add'
import { mediaTypeOf } from './identify'
import { displayName } from './names'
import type { FiledKind } from './queries'
import { receive } from './receive'
import { keepOne } from './take-one'

export type Uploaded = { name: string; result: Result<{ id: string; known: boolean }> }

type Limit = { bytes: number; megabytes: number }

/**
 * Takes the files of a sent form into a record, each as soon as it is complete, and answers for each what became of it.
 * No file is ever whole in memory. Throws `CutOff` when the form breaks off; the files that were complete stay.
 */
export async function upload(
  user: User,
  { kind, id }: Pick<FoundSubject, 'id'> & { kind: FiledKind },
  form: { body: Readable; contentType: string },
  limit: Limit,
): Promise<Uploaded[]> {
  return receive(form, limit.bytes, async (given, bytes) => {
    const name = displayName(given)
    const result = await keepOne(name, bytes, limit, async (kept) =>
      addFile(user, kind, id, { ...kept, mediaType: await mediaTypeOf(kept) }),
    )
    return { name, result }
  })
}
