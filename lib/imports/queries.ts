import 'server-only'

import { and, count, desc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { agreements, meetings, visits } from '@/db/schema'
import { importedRecords, imports } from '@/db/schema/imports'
import { users } from '@/db/schema/users'
import { refused } from '../result'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import { findImportRow, type ImportRow, visibleImports } from './access'
import { changedSince, type ImportedKind, importedKinds } from './changed-since'
import { keptMapping } from './mapping'
import { readStored } from './reading/read'
import { understandingOfList } from './understand'

export const importsAPage = 50

/** A page of the imports that the user may see, the latest first, each with who brought it in and how much it made. */
export async function listImports(user: User, page: number) {
  const made = db
    .select({ importId: importedRecords.importId, records: count().as('records') })
    .from(importedRecords)
    .groupBy(importedRecords.importId)
    .as('made')
  const rows = await db
    .select({
      id: imports.id,
      kind: imports.kind,
      state: imports.state,
      fileName: imports.fileName,
      sha256: imports.sha256,
      createdAt: imports.createdAt,
      doneAt: imports.doneAt,
      by: users.name,
      records: sql<number>`coalesce(${made.records}, 0)`,
    })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.userId))
    .leftJoin(made, eq(made.importId, imports.id))
    .where(visibleImports(user))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(importsAPage)
    .offset((page - 1) * importsAPage)
  return { rows, count: await db.$count(imports, visibleImports(user)) }
}

/** An import that the user may see, or undefined. `earlier`: when the same bytes came in before, and were not undone. */
export async function findImport(user: User, id: string) {
  const row = await findImportRow(db, user, id)
  if (!row) return undefined
  const [by] = await db.select({ name: users.name }).from(users).where(eq(users.id, row.userId))
  const [earlier] = await db
    .select({ doneAt: imports.doneAt })
    .from(imports)
    .where(
      and(
        eq(imports.sha256, row.sha256),
        eq(imports.state, 'done'),
        ne(imports.id, id),
        isNotNull(imports.doneAt),
      ),
    )
    .orderBy(desc(imports.doneAt))
    .limit(1)
  return { ...row, by: by?.name ?? '', mine: row.userId === user.id, earlier: earlier?.doneAt ?? null }
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>

/** The sheets of a list that its uploader has not brought in yet. */
export async function sheetsOf(user: User, row: ImportRow) {
  return row.userId === user.id ? readStored(row.sha256) : refused('problems.gone')
}

/** A list as it was understood through its mapping, for its preview; undefined while it has none or cannot be read. */
export async function previewOf(user: User, row: ImportRow) {
  const mapping = keptMapping(row.kind, row.mapping)
  const sheets = mapping && (await sheetsOf(user, row))
  if (!mapping || !sheets?.ok) return undefined
  return { mapping, ...(await understandingOfList(user, row, sheets.value, mapping)) }
}

export type Preview = NonNullable<Awaited<ReturnType<typeof previewOf>>>

/** How much an import made of each kind, and how much of it an undo would keep because it was changed since. */
export async function resultOf(user: User, { id, doneAt }: ImportRow) {
  const counted = await db
    .select({ kind: importedRecords.subjectKind, made: count() })
    .from(importedRecords)
    .where(eq(importedRecords.importId, id))
    .groupBy(importedRecords.subjectKind)
  const kinds = importedKinds.flatMap((kind) => {
    const made = counted.find((each) => each.kind === kind)?.made
    return made ? [{ kind, made }] : []
  })
  const changed = new Map<ImportedKind, Set<string>>()
  if (doneAt !== null)
    for (const kind of importedKinds) changed.set(kind, await changedSince(db, { id, doneAt }, kind))
  return { kinds, changed, unseen: await isAboveClearance(db, user, id) }
}

const guarded = { visit: visits, meeting: meetings, agreement: agreements } as const

/** Whether an import made something above the user's clearance. */
export async function isAboveClearance(reader: Reader, user: User, importId: string): Promise<boolean> {
  for (const [kind, table] of Object.entries(guarded)) {
    const [above] = await reader
      .select({ id: table.id })
      .from(importedRecords)
      .innerJoin(table, eq(table.id, importedRecords.subjectId))
      .where(
        and(
          eq(importedRecords.importId, importId),
          eq(importedRecords.subjectKind, kind),
          sql`${table.sensitivity} not in ${levelsUpTo(user.clearance)}`,
        ),
      )
      .limit(1)
    if (above) return true
  }
  return false
}
