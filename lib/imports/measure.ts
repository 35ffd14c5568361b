import 'server-only'

import { Readable } from 'node:stream'
import type { User } from '../user'
import { bringIn, rowsToBring } from './bring-in'
import type { ListKind } from './columns'
import { mapColumns } from './map'
import { columnsRead, guessedMapping } from './mapping'
import { findImport, previewOf, sheetsOf } from './queries'
import { takeIn } from './take-in'

/**
 * Takes a list all the way: kept, read, understood, and brought in without the rows that have errors. Answers the
 * milliseconds of each part and the rows that came in. For the bench.
 */
export async function bringInWhole(user: User, kind: ListKind, name: string, bytes: Buffer) {
  const begun = performance.now()
  const taken = await takeIn(user, kind, name, Readable.from([bytes]), { bytes: bytes.length, megabytes: 0 })
  if (!taken.ok) throw new Error(taken.problem.sentence?.key)
  const { id } = taken.value
  const uploaded = await findImport(user, id)
  const sheets = uploaded && (await sheetsOf(user, uploaded))
  if (!uploaded || !sheets?.ok) throw new Error('The list cannot be read.')
  const read = performance.now()
  const mapping = guessedMapping(kind, sheets.value)
  const columns = Object.fromEntries(columnsRead(mapping))
  await mapColumns(user, id, { ...mapping, columns }, uploaded.version)
  const row = await findImport(user, id)
  const preview = row && (await previewOf(user, row))
  if (!row || !preview) throw new Error('The list was not understood.')
  const understood = performance.now()
  const rows = rowsToBring(preview, false).length
  const done = await bringIn(user, id, { rows, withoutErrors: true, withoutDoubles: false }, row.version)
  if (!done.ok) throw new Error(done.problem.sentence?.key)
  const written = performance.now()
  return { rows, reading: read - begun, understanding: understood - read, writing: written - understood }
}
