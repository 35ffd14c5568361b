import 'server-only'

import type { Readable } from 'node:stream'
import { type Result, refused } from '../result'
import type { FoundSubject } from '../subjects'
import type { User } from '../user'
import { addFile } from './add'
import { mediaTypeOf } from './identify'
import { displayName } from './names'
import type { FiledKind } from './queries'
import { receive } from './receive'
import { isFull, keep } from './store'

export type Uploaded = { name: string; result: Result<{ id: string; known: boolean }> }

type Limit = { bytes: number; megabytes: number }

/**
 * Takes the files of a sent form into a record, each as soon as it is complete, and answers for each what became of it.
 * No file is ever whole in memory. Throws `CutOff` when the form breaks off; the files that were complete stay.
 */
export async function upload(
  user: User,
  subject: Pick<FoundSubject, 'id'> & { kind: FiledKind },
  form: { body: Readable; contentType: string },
  limit: Limit,
): Promise<Uploaded[]> {
  return receive(form, limit.bytes, async (given, bytes) => {
    const name = displayName(given)
    return { name, result: await takeIn(user, subject, { name, bytes }, limit) }
  })
}

async function takeIn(
  user: User,
  { kind, id }: { kind: FiledKind; id: string },
  { name, bytes }: { name: string; bytes: Readable },
  limit: Limit,
): Promise<Uploaded['result']> {
  const kept = await keep(bytes, limit.bytes)
  if (typeof kept === 'string') return refused(`files.problem.${kept}`, { name, megabytes: limit.megabytes })
  try {
    return await addFile(user, kind, id, { ...kept, name, mediaType: await mediaTypeOf(kept) })
  } catch (problem) {
    if (isFull(problem)) return refused('files.problem.diskFull', { name })
    throw problem
  }
}
