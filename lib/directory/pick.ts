import 'server-only'

import { and, eq, inArray, isNull, like, or } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import type { Pick } from '../input/pick'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import { addPicked } from './add-picked'
import { likelyDoubles, refusedForLikes } from './doubles'
import { foldName } from './folding'
import type { DirectoryKind } from './kinds'
import { namesOf } from './names'
import { namesIn, tables } from './tables'

export type PickKind = DirectoryKind

/**
 * The id of the record that a pick names, or null when it names none: the record chosen from the list, else the one of
 * exactly that name (any script, folded), else, when the pick says so, a new one. Refuses, on the field's `.text`, a name
 * that is not there, that several bear, or that is likely another's; the refusal carries the records that may be meant,
 * and goes through when the form comes back with `sure`.
 */
export async function settlePick(
  tx: Tx,
  user: User,
  kind: PickKind,
  pick: Pick,
  field: string,
): Promise<Result<string | null>> {
  const { text } = pick
  const settled = settledBy(pick)
  const id = settled ?? pick.id
  if (id) {
    const [row] = await findNamed(tx, kind, [id])
    if (!row) return refusedField(`${field}.text`, 'directory.problem.pickGone')
    // Before scripts load, nothing clears the id when another name is typed over the old one.
    if (settled || !text || isNameOf(row, text)) return ok(id)
  }
  if (!text) return ok(null)
  if (!foldName(text)) return refusedField(`${field}.text`, 'directory.problem.nameOfSigns')
  if (pick.sure === `new ${text}`) return addPicked(tx, user, kind, text, pick, field)

  const same = await findExactly(tx, kind, text)
  const [only] = same
  if (only && same.length === 1 && !pick.add) return ok(only)
  if (same.length > 1)
    return refusedForLikes(tx, kind, same, {
      field: `${field}.text`,
      key: 'directory.problem.pickSeveral',
      text,
    })

  const alike = await likelyDoubles(tx, kind, [text])
  if (alike.length > 0)
    return refusedForLikes(tx, kind, alike, {
      field: `${field}.text`,
      key: 'directory.problem.pickAlike',
      text,
    })
  if (pick.add) return addPicked(tx, user, kind, text, pick, field)
  return refusedField(`${field}.text`, 'directory.problem.pickUnknown', { text })
}

/** The record that a person chose among likely ones for this very text. */
function settledBy({ sure, text }: Pick): string | undefined {
  const [id, ...rest] = sure?.split(' ') ?? []
  return id !== 'new' && rest.join(' ') === text && /^[0-9a-f-]{36}$/.test(id ?? '') ? id : undefined
}

function findNamed(reader: Reader, kind: PickKind, ids: string[]) {
  const table = tables[kind]
  return reader
    .select({ id: table.id, ...namesIn(table) })
    .from(table)
    .where(and(inArray(table.id, ids), isNull(table.removedAt)))
}

function isNameOf(row: Parameters<typeof namesOf>[0], text: string): boolean {
  return namesOf(row).some((name) => name === text || foldName(name) === foldName(text))
}

async function findExactly(reader: Reader, kind: PickKind, text: string): Promise<string[]> {
  const { id, nameSearch, nameEn, nameZh, nameLocal, removedAt } = tables[kind]
  const named = or(
    like(nameSearch, `%\n${foldName(text)}\n%`),
    eq(nameEn, text),
    eq(nameZh, text),
    eq(nameLocal, text),
  )
  const rows = await reader
    .select({ id })
    .from(tables[kind])
    .where(and(named, isNull(removedAt)))
    .limit(5)
  return rows.map((row) => row.id)
}
