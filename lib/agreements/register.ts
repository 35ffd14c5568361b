import 'server-only'

import { inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { agreements } from '@/db/schema/agreements'
import type { agreementTypes } from '@/db/values/agreements'
import type { Language } from '@/db/values/office'
import { nameIn, type Spoken } from '../i18n/bilingual'
import type { LocalDate } from '../time/local'
import { standsOn } from './all-stands'
import { knownOf, standOf } from './standings'

type Columns = [
  id: string,
  ref: string,
  type: (typeof agreementTypes)[number],
  titleEn: string | null,
  titleZh: string | null,
  titleLocal: string | null,
  titleLocalLanguage: string | null,
  visitId: string | null,
  toBeCompleted: number,
]

/** The agreements that a condition holds for, as a list names them, in no order. */
export async function listRows(condition: SQL) {
  const { id, ref, type, titleEn, titleZh, titleLocal, titleLocalLanguage, visitId, toBeCompleted } =
    agreements
  const [found] = await db
    .select({
      rows: jsonRows<Columns>(
        ...[id, ref, type, titleEn, titleZh, titleLocal, titleLocalLanguage, visitId, toBeCompleted],
      ),
    })
    .from(agreements)
    .where(condition)
  return (found?.rows ?? []).map(([id, ref, type, en, zh, local, language, visitId, incomplete]) => ({
    id,
    ref,
    type,
    titleEn: en,
    titleZh: zh,
    titleLocal: local,
    titleLocalLanguage: language,
    visitId,
    toBeCompleted: incomplete === 1,
  }))
}
export type Row = Awaited<ReturnType<typeof listRows>>[number]

/** Rows with how each stands on a day; `condition` holds for these rows. */
export async function withStanding(rows: Row[], condition: SQL, day: LocalDate) {
  const known = await knownOf(db, condition)
  return rows.flatMap((row) => {
    const facts = known.get(row.id)
    return facts ? [{ ...row, stand: standOf(facts, day) }] : []
  })
}
export type RowStanding = Awaited<ReturnType<typeof withStanding>>[number]

// So few are reckoned by themselves; for more, all are, and remembered.
const few = 200

/** The agreements that a condition holds for, as they stand on a day. */
export async function listStanding(condition: SQL, day: LocalDate): Promise<RowStanding[]> {
  const rows = await listRows(condition)
  if (rows.length <= few) {
    const ids = rows.map(({ id }) => id)
    return withStanding(rows, inArray(agreements.id, ids), day)
  }
  const stands = await standsOn(day)
  return rows.flatMap((row) => {
    const stand = stands.get(row.id)
    return stand ? [{ ...row, stand }] : []
  })
}

/** The year it was signed in by all; before that, the year of its reference. */
export function yearOf({ ref, stand }: Pick<RowStanding, 'ref' | 'stand'>): string {
  return (stand.signed?.on ?? ref.slice(1)).slice(0, 4)
}

type Titles = Pick<Row, 'titleEn' | 'titleZh' | 'titleLocal' | 'titleLocalLanguage'>

/** The title to show a reader: in their language, else in the other, else as given in its own. */
export function titleOf(language: Language, row: Titles): Spoken {
  const { titleEn, titleZh, titleLocal, titleLocalLanguage } = row
  return nameIn(language, {
    nameEn: titleEn,
    nameZh: titleZh,
    nameLocal: titleLocal,
    localLanguage: titleLocalLanguage,
  })
}
