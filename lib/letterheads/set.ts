import 'server-only'

import { buffer } from 'node:stream/consumers'
import { db } from '@/db/client'
import { openStored } from '../files/store'
import { paperMediaTypes } from '../papers/media-types'
import type { Paper } from '../papers/tree'
import { ok, type Result, refused } from '../result'
import type { LetterheadValues } from './fields'
import { fillLetterhead } from './fill'
import { findLetterhead } from './queries'

/** A version of a letterhead (the last one where none is named) with its bytes opened; undefined where there is none. */
export async function openTemplate(id: string, number?: number) {
  const letterhead = await findLetterhead(db, id)
  const version = letterhead?.versions.find((each) => number === undefined || each.number === number)
  const opened = version && (await openStored(version.sha256))
  if (!opened) return undefined
  const { fileName: name, bytes, sha256 } = version
  return { opened, file: { name, bytes, sha256, mediaType: paperMediaTypes.docx } }
}

/** A paper as a Word file on the office's letterhead in its last version. */
export async function onLetterhead(
  id: string,
  paper: Paper,
  values: LetterheadValues,
): Promise<Result<Buffer>> {
  const found = await openTemplate(id)
  if (!found) return refused('letterheads.gone')
  return ok(await fillLetterhead(await buffer(found.opened.createReadStream()), paper, values))
}
