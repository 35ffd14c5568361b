import 'server-only'

import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { organisations, people, places, posts } from '@/db/schema'
import type { Names } from '../i18n/bilingual'
import type { User } from '../user'
import { wordsOf } from './folding'
import type { DirectoryKind } from './kinds'
import { byName, closeness, foundBy } from './search'
import type { Suggestion } from './suggestion'
import { namesIn, tables } from './tables'

const most = 8

/** At most eight records whose names hold what was typed, in any script or in pinyin, the closest first. */
export async function suggest(_user: User, kind: DirectoryKind, query: string): Promise<Suggestion[]> {
  if (wordsOf(query).length === 0) return []
  const table = tables[kind]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(foundBy(table.nameSearch, query), isNull(table.removedAt)))
    .orderBy(closeness(table.nameSearch, query), byName(table), asc(table.id))
    .limit(most)
  const ids = rows.map(({ id }) => id)
  return suggestionsOf(db, kind, ids)
}

/** The eight records that were added or changed last. */
export async function listLatest(_user: User, kind: DirectoryKind): Promise<Suggestion[]> {
  const table = tables[kind]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(isNull(table.removedAt))
    .orderBy(desc(table.updatedAt), desc(table.id))
    .limit(most)
  const ids = rows.map(({ id }) => id)
  return suggestionsOf(db, kind, ids)
}

const bare = { kind: null, country: null, at: null, postEn: null, postZh: null }
const placeNames = namesIn(places)
const organisationNames = namesIn(organisations)

/** The records of these ids as a combobox offers them, in the order of the ids; what was removed is left out. */
export async function suggestionsOf(
  reader: Reader,
  kind: DirectoryKind,
  ids: string[],
): Promise<Suggestion[]> {
  const find = { organisation: organisationsOf, person: peopleOf, place: placesOf }[kind]
  const table = tables[kind]
  const found = await find(reader, and(inArray(table.id, ids), isNull(table.removedAt)))
  return ids.flatMap((id) => found.find((each) => each.id === id) ?? [])
}

async function organisationsOf(reader: Reader, which: SQL | undefined): Promise<Suggestion[]> {
  const rows = await reader
    .select({
      id: organisations.id,
      ...organisationNames,
      kind: organisations.kind,
      country: places.country,
      at: placeNames,
    })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(which)
  return rows.map((row) => ({ ...bare, ...row, of: 'organisation', at: namesIfAny(row.at) }))
}

async function placesOf(reader: Reader, which: SQL | undefined): Promise<Suggestion[]> {
  const rows = await reader
    .select({ id: places.id, ...placeNames, country: places.country })
    .from(places)
    .where(which)
  return rows.map((row) => ({ ...bare, ...row, of: 'place' }))
}

async function peopleOf(reader: Reader, which: SQL | undefined): Promise<Suggestion[]> {
  const rows = await reader
    .select({ id: people.id, ...namesIn(people) })
    .from(people)
    .where(which)
  const held = await reader
    .select({
      personId: posts.personId,
      postEn: posts.titleEn,
      postZh: posts.titleZh,
      at: organisationNames,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .leftJoin(organisations, eq(organisations.id, posts.organisationId))
    .where(and(which, isNull(posts.removedAt)))
    .orderBy(desc(sql`${posts.toOn} is null`), desc(posts.toOn), desc(posts.fromOn), desc(posts.id))
  return rows.map((row) => {
    const last = held.find((post) => post.personId === row.id)
    return {
      ...bare,
      ...row,
      of: 'person',
      postEn: last?.postEn ?? null,
      postZh: last?.postZh ?? null,
      at: namesIfAny(last?.at),
    }
  })
}

function namesIfAny(names: Names | null | undefined): Names | null {
  if (!names || !(names.nameEn || names.nameZh || names.nameLocal)) return null
  const { nameEn, nameZh, nameLocal, localLanguage } = names
  return { nameEn, nameZh, nameLocal, localLanguage }
}
