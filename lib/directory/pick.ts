import 'server-only'

import { and, eq, isNull, or } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { organisations, people, places } from '@/db/schema'
import type { Pick } from '../input'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'

export type PickKind = 'organisation' | 'person' | 'place'

const tables = { organisation: organisations, person: people, place: places }

/**
 * The id of the record that a pick names, or null when it names none. Refuses, on the field's `.text`, an id or a name
 * that is not there.
 */
export async function settlePick(
  tx: Tx,
  _user: User,
  kind: PickKind,
  pick: Pick,
  field: string,
): Promise<Result<string | null>> {
  if (!pick.id && !pick.text) return ok(null)
  const table = tables[kind]
  const named = or(eq(table.nameEn, pick.text ?? ''), eq(table.nameZh, pick.text ?? ''))
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(pick.id ? eq(table.id, pick.id) : named, isNull(table.removedAt)))
  return found ? ok(found.id) : refusedField(`${field}.text`, 'problems.gone')
}
