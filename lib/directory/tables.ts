import 'server-only'

import type { Column } from '@/db/columns'
import { organisations, people, places } from '@/db/schema'

export const tables = { organisation: organisations, person: people, place: places }

type NameColumn = 'nameEn' | 'nameZh' | 'nameLocal' | 'localLanguage' | 'otherNames'

/** The columns that name a record. */
export function namesIn<T extends Record<NameColumn, Column>>(table: T): Pick<T, NameColumn> {
  const { nameEn, nameZh, nameLocal, localLanguage, otherNames } = table
  return { nameEn, nameZh, nameLocal, localLanguage, otherNames }
}
