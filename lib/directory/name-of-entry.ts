import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import type { DirectoryKind } from './kinds'
import { namesIn, tables } from './tables'

/** The name of an organisation, a person or a place for a reader; null where there is none of that id. */
export async function nameOfEntry(
  language: Language,
  kind: DirectoryKind,
  id: string | null,
): Promise<string | null> {
  if (!id) return null
  const table = tables[kind]
  const [found] = await db.select(namesIn(table)).from(table).where(eq(table.id, id))
  return found ? nameIn(language, found).text : null
}
