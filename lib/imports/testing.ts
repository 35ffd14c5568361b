import 'server-only'

import { Readable } from 'node:stream'
import type { User } from '../user'
import type { ListKind } from './columns'
import { mapColumns } from './map'
import { columnsRead, guessedMapping } from './mapping'
import { findImport, previewOf } from './queries'
import { readStored } from './reading/read'
import { takeIn } from './take-in'

/** Sends a list as the form does; answers the id of its import. For tests. */
export async function sent(
  user: User,
  kind: ListKind,
  bytes: string | Buffer,
  name = 'register.csv',
): Promise<string> {
  const limit = { bytes: 50 * 1024 * 1024, megabytes: 50 }
  const taken = await takeIn(user, kind, name, Readable.from([Buffer.from(bytes)]), limit)
  if (!taken.ok) throw new Error(taken.problem.sentence?.key)
  return taken.value.id
}

/** Sends a list and keeps the columns as they were guessed. */
export async function mapped(
  user: User,
  kind: ListKind,
  bytes: string | Buffer,
  name?: string,
): Promise<string> {
  const id = await sent(user, kind, bytes, name)
  const row = await findImport(user, id)
  const sheets = row && (await readStored(row.sha256))
  if (!row || !sheets?.ok) throw new Error('The list cannot be read.')
  const mapping = guessedMapping(kind, sheets.value)
  const columns = Object.fromEntries(columnsRead(mapping))
  const kept = await mapColumns(user, id, { ...mapping, columns }, row.version)
  if (!kept.ok) throw new Error(kept.problem.sentence?.key)
  return id
}

/** The import with its preview, as its page would be drawn. */
export async function previewed(user: User, id: string) {
  const row = await findImport(user, id)
  const preview = row && (await previewOf(user, row))
  if (!row || !preview) throw new Error('There is no preview.')
  return { row, ...preview }
}
