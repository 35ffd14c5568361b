import 'server-only'

import { isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import type { MessageKey } from '../i18n/keys'
import type { Problem } from '../result'
import { likenessTo } from './alike'
import { searchTextOf } from './folding'
import type { DirectoryKind } from './kinds'
import { suggestionsOf } from './suggest'
import { tables } from './tables'

const mostShown = 5

/**
 * The ids of records that are likely the same as one of these names, the likeliest first, at most five: the same name
 * folded, the same but for a slip or the script (pinyin), or one name within the other.
 */
export async function likelyDoubles(
  reader: Reader,
  kind: DirectoryKind,
  names: string[],
  except?: string,
): Promise<string[]> {
  const table = tables[kind]
  const likeness = likenessTo(searchTextOf(names))
  const rows = await reader
    .select({ id: table.id, nameSearch: table.nameSearch })
    .from(table)
    .where(isNull(table.removedAt))
  return rows
    .filter(({ id }) => id !== except)
    .map(({ id, nameSearch }) => ({ id, likely: likeness(nameSearch) }))
    .filter(({ likely }) => likely > 0)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, mostShown)
    .map(({ id }) => id)
}

/** Refuses a name on its field, with the records that may be meant: the form offers them to choose from. */
export async function refusedForLikes(
  reader: Reader,
  kind: DirectoryKind,
  ids: string[],
  at: { field: string; key: MessageKey; text: string },
) {
  const likely = await suggestionsOf(reader, kind, ids)
  const names = likely.map(({ nameEn, nameZh, nameLocal }) => nameEn ?? nameZh ?? nameLocal)
  const problem: Problem = {
    fields: { [at.field]: { key: at.key, values: { text: at.text, names: names.join('; ') } } },
    offers: { [at.field]: likely },
  }
  return { ok: false as const, problem }
}

/**
 * Refuses, once, names that are likely those of another record. `seen` is what the form sent back after such a refusal:
 * the ids of the records that the person looked at and said are not meant, with blanks between.
 */
export async function refuseDoubles(
  reader: Reader,
  kind: DirectoryKind,
  names: string[],
  seen: string | null,
  except?: string,
) {
  const ids = await likelyDoubles(reader, kind, names, except)
  const known = new Set(seen?.split(' '))
  if (ids.every((id) => known.has(id))) return undefined
  return refusedForLikes(reader, kind, ids, {
    field: 'sure',
    key: 'directory.problem.likelyDouble',
    text: names[0] ?? '',
  })
}
