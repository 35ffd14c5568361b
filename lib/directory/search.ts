import 'server-only'

import { and, like, type SQL, sql } from 'drizzle-orm'
import type { Column } from '@/db/columns'
import { foldName, wordsOf } from './folding'

// Folded words hold letters and digits only, so none of them means anything to LIKE.
const holds = (column: Column, text: string) => like(column, `%${text}%`)

/** Records of which some name, in any script, holds every word; all of them when no word is given. */
export function foundBy(nameSearch: Column, query: string | null): SQL {
  return and(...wordsOf(query ?? '').map((word) => holds(nameSearch, word))) ?? sql`true`
}

/** For ordering what was found: the name itself first, then names that start so, then words that do, then the rest. */
export function closeness(nameSearch: Column, query: string): SQL<number> {
  const text = foldName(query)
  return sql<number>`case
    when ${holds(nameSearch, `\n${text}\n`)} then 0
    when ${holds(nameSearch, `\n${text}`)} then 1
    when ${holds(nameSearch, `\t${text}`)} or ${holds(nameSearch, `\f${text}`)} then 2
    when ${holds(nameSearch, ` ${text}`)} then 3
    else 4 end`
}

/** For ordering a list of names: as an English reader expects, then the rest by whatever name there is. */
export function byName(columns: { nameEn: Column; nameZh: Column; nameLocal: Column }): SQL {
  const { nameEn, nameZh, nameLocal } = columns
  return sql`coalesce(lower(${nameEn}), ${nameZh}, ${nameLocal})`
}
