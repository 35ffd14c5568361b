import 'server-only'

import { and, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { visits } from '@/db/schema/visits'
import type { Language } from '@/db/values/office'
import { listRows, titleOf } from '../agreements/register'
import { inLanguage, type Spoken } from '../i18n/bilingual'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleVisits } from '../visibility'
import type { Counted } from './counted'
import type { Figure, FigureFilters } from './input'
import { countedIn } from './queries'

export const rowsAPage = 50

/** What of the records a figure is about: of what kind they are. */
export const nounOf: Record<Figure, 'agreements' | 'commitments' | 'visits'> = {
  status: 'agreements',
  type: 'agreements',
  reviews: 'agreements',
  commitments: 'commitments',
  conversion: 'commitments',
  money: 'commitments',
  ladder: 'commitments',
  age: 'commitments',
  reports: 'visits',
}

type Wanted = { figure: Figure; part: string | null; page: number }
type Name = { ref: string; title: Spoken | null }

/**
 * A page of exactly the records that a figure counts, the latest day first, and how many they are in all; of one part
 * where one is asked for.
 */
export async function listFigureRows(user: User, filters: FigureFilters, wanted: Wanted, language: Language) {
  const { figure, part, page } = wanted
  const counted = (await countedIn(user, figure, filters)).filter((each) => isOf(each, part))
  const sorted = counted.sort((a, b) => compare(b.on ?? '', a.on ?? '') || compare(a.id, b.id))
  const shown = sorted.slice((page - 1) * rowsAPage, page * rowsAPage)
  const names = await namesOf(user, nounOf[figure], shown, language)
  const rows = shown.flatMap((each) => {
    const name = names.get(each.id)
    return name ? [{ ...each, ...name }] : []
  })
  return { count: counted.length, rows }
}

/** All parts are those of the figure's denominator: what is not known is asked for by its name. */
const isOf = (each: Counted<string>, part: string | null) =>
  part ? each.part === part : each.part !== 'unknown'

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

async function namesOf(
  user: User,
  noun: (typeof nounOf)[Figure],
  shown: Counted<string>[],
  language: Language,
): Promise<Map<string, Name>> {
  const ids = shown.map(({ id }) => id)
  if (noun === 'agreements') {
    const rows = await listRows(
      and(inArray(agreements.id, ids), visibleAgreements(user)) ?? visibleAgreements(user),
    )
    return new Map(rows.map((row) => [row.id, { ref: row.ref, title: titleOf(language, row) }]))
  }
  if (noun === 'visits') {
    const { id, ref, titleEn, titleZh } = visits
    const rows = await db
      .select({ id, ref, en: titleEn, zh: titleZh })
      .from(visits)
      .where(and(inArray(id, ids), visibleVisits(user)))
    return named(rows, language)
  }
  const { id, ref, wordsEn, wordsZh } = commitments
  const rows = await db
    .select({ id, ref, en: wordsEn, zh: wordsZh })
    .from(commitments)
    .where(and(inArray(id, ids), visibleCommitments(user)))
  return named(rows, language)
}

type Texts = { id: string; ref: string; en: string | null; zh: string | null }

const named = (rows: Texts[], language: Language) =>
  new Map(rows.map(({ id, ref, en, zh }) => [id, { ref, title: inLanguage(language, en, zh) }]))
