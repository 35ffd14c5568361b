import 'server-only'

import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { imports } from '@/db/schema/imports'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findImportRow, type ImportRow, importing } from './access'
import type { AnswersInput, MappingInput } from './input'
import { fieldsIn, keptMapping, type Mapping } from './mapping'

type Kept = Promise<Result<{ id: string }>>

/**
 * Keeps how the columns of a list are read. What was answered before about its days and names still stands. Refused where
 * the list was mapped or answered about since `version`, unless this says the same.
 */
export function mapColumns(user: User, id: string, input: MappingInput, version: number): Kept {
  const { sheet, headings, columns } = input
  return onUploaded(user, id, version, async (row) => {
    const fields = fieldsIn(row.kind, columns)
    if (Object.keys(fields).length === 0) return refused('imports.refused.noColumn')
    const before = keptMapping(row.kind, row.mapping)
    return ok({
      ...before,
      sheet,
      headings,
      columns: fields,
      names: before?.names ?? {},
      kinds: before?.kinds ?? {},
    })
  })
}

/** Keeps what was answered about the order of days, about names and about kinds of organisations; refused as the columns are. */
export function answerQuestions(user: User, id: string, input: AnswersInput, version: number): Kept {
  const { order } = input
  return onUploaded(user, id, version, async (row) => {
    const before = keptMapping(row.kind, row.mapping)
    if (!before) return refused('imports.refused.changed')
    const names = { ...before.names, ...chosen(input.names) }
    const kinds = { ...before.kinds, ...chosen(input.kinds) }
    return ok({ ...before, names, kinds, ...(order && { order }) })
  })
}

const chosen = <C extends string>(answers: Record<string, { key: string; choice: C } | undefined>) =>
  Object.fromEntries(
    Object.values(answers).flatMap((answer) =>
      answer?.key && answer.choice ? [[answer.key, answer.choice] as const] : [],
    ),
  )

/** One change of the mapping of an import that was not brought in yet, by whoever uploaded it. */
function onUploaded(
  user: User,
  id: string,
  version: number,
  mappingOf: (row: ImportRow) => Promise<Result<Mapping>>,
): Kept {
  return write(async (tx) => {
    const row = await findUploaded(tx, user, id)
    if (!row.ok) return row
    const mapping = await mappingOf(row.value)
    if (!mapping.ok) return mapping
    // Going back from the preview and on again sends what is kept already, from an older page.
    if (isDeepStrictEqual(mapping.value, keptMapping(row.value.kind, row.value.mapping))) return ok({ id })
    if (row.value.version !== version) return refused('imports.refused.mappedElsewhere')
    await tx
      .update(imports)
      .set({ mapping: mapping.value, version: version + 1 })
      .where(eq(imports.id, id))
    return ok({ id })
  })
}

async function findUploaded(tx: Tx, user: User, id: string): Promise<Result<ImportRow>> {
  const row = await findImportRow(tx, user, id)
  // A list may hold what others may not read: until it is in, it is its uploader's alone.
  if (!row || row.userId !== user.id) return refused('problems.gone')
  if (!can(user, importing[row.kind])) return refused('problems.notAllowed')
  return row.state === 'uploaded' ? ok(row) : refused('imports.refused.alreadyIn')
}
