import 'server-only'

import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { can, type Permission } from '../permissions'
import type { User } from '../user'
import type { ListKind } from './columns'
import { listKind } from './mapping'

/** What one must be allowed to do to bring a list in: the same as for the form of one record. */
export const importing: Record<ListKind, Permission> = {
  visits: 'visits.write',
  meetings: 'meetings.write',
  people: 'directory.write',
  agreements: 'agreements.write',
}

/** Whether the user may take back what a list of a kind brought in. */
export const mayUndo = (user: User, kind: ListKind) => can(user, importing[kind])

/** Whether the user may bring in lists of any kind. */
export const mayImport = (user: User) => can(user, 'visits.write')

/** Whether the user may look at what was brought in: who brings in, and who looks after the accounts. */
export const maySeeImports = (user: User) => mayImport(user) || can(user, 'people.manage')

/** Imports of lists that the user may see: their own; officials and administrators see everybody's. */
export function visibleImports(user: User): SQL {
  const everybodys = can(user, 'visits.approve') || can(user, 'people.manage')
  const own = everybodys ? undefined : eq(imports.userId, user.id)
  return and(isNull(imports.removedAt), ne(imports.kind, 'visit-file'), own) ?? sql`false`
}

/** The import of an id, whole, with its kind as that of a list, if the user may see it. */
export async function findImportRow(reader: Reader, user: User, id: string) {
  const [row] = await reader
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), visibleImports(user)))
  const kind = row && listKind(row.kind)
  return kind && { ...row, kind }
}

export type ImportRow = NonNullable<Awaited<ReturnType<typeof findImportRow>>>
export type ImportState = ImportRow['state']
