import 'server-only'

import { and, eq, getTableColumns, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { organisations, people, places, posts } from '@/db/schema'

/** The organisation of an id, whole, unless it was removed. */
export async function findOrganisationRow(reader: Reader, id: string) {
  const [organisation] = await reader
    .select(getTableColumns(organisations))
    .from(organisations)
    .where(and(eq(organisations.id, id), isNull(organisations.removedAt)))
  return organisation
}

export type OrganisationRow = NonNullable<Awaited<ReturnType<typeof findOrganisationRow>>>

/** The person of an id, whole, unless removed. */
export async function findPersonRow(reader: Reader, id: string) {
  const [person] = await reader
    .select(getTableColumns(people))
    .from(people)
    .where(and(eq(people.id, id), isNull(people.removedAt)))
  return person
}

export type PersonRow = NonNullable<Awaited<ReturnType<typeof findPersonRow>>>

/** The place of an id, whole, unless it was removed. */
export async function findPlaceRow(reader: Reader, id: string) {
  const [place] = await reader
    .select(getTableColumns(places))
    .from(places)
    .where(and(eq(places.id, id), isNull(places.removedAt)))
  return place
}

export type PlaceRow = NonNullable<Awaited<ReturnType<typeof findPlaceRow>>>

/** A post of a person who is there, whole, unless it was removed. */
export async function findPostRow(reader: Reader, id: string) {
  const [post] = await reader
    .select(getTableColumns(posts))
    .from(posts)
    .innerJoin(people, and(eq(people.id, posts.personId), isNull(people.removedAt)))
    .where(and(eq(posts.id, id), isNull(posts.removedAt)))
  return post
}

export type PostRow = NonNullable<Awaited<ReturnType<typeof findPostRow>>>
