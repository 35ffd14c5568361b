import 'server-only'

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, people, places, posts } from '@/db/schema'
import type { User } from '../../user'
import { findOrganisationRow, findPersonRow, findPostRow } from '../find'
import { pageSize } from '../list-input'
import { byName, foundBy } from '../search'
import { suggestionsOf } from '../suggest'
import type { PersonList } from './input'

/**
 * A page of the people that the filters hold, by name, at most fifty, each with the post held now or last; and how many
 * there are on all pages. A country is that of an organisation where they have or had a post.
 */
export async function listPeople(_user: User, filters: PersonList) {
  const page = await idsInOrder(filters)
    .limit(pageSize)
    .offset((filters.page - 1) * pageSize)
  const rows = await suggestionsOf(
    db,
    'person',
    page.map(({ id }) => id),
  )
  return { rows, count: await db.$count(people, listed(filters)) }
}

/** The ids of all people that the filters hold, by name. */
export async function peopleInOrder(_user: User, filters: PersonList): Promise<string[]> {
  return (await idsInOrder(filters)).map(({ id }) => id)
}

function idsInOrder(filters: PersonList) {
  return db
    .select({ id: people.id })
    .from(people)
    .where(listed(filters))
    .orderBy(byName(people), asc(people.id))
    .$dynamic()
}

function listed({ words, country }: PersonList) {
  const postsThere = db
    .select({ id: posts.personId })
    .from(posts)
    .innerJoin(organisations, eq(organisations.id, posts.organisationId))
    .innerJoin(places, eq(places.id, organisations.placeId))
    .where(and(eq(places.country, country ?? ''), isNull(posts.removedAt)))
  return and(
    isNull(people.removedAt),
    foundBy(people.nameSearch, words),
    country ? inArray(people.id, postsThere) : undefined,
  )
}

/** A person, or undefined. */
export async function findPerson(_user: User, id: string) {
  return findPersonRow(db, id)
}

/** A post with the names of its organisation, or undefined. */
export async function findPost(_user: User, id: string) {
  const post = await findPostRow(db, id)
  if (!post) return undefined
  const organisation = post.organisationId ? await findOrganisationRow(db, post.organisationId) : undefined
  return { ...post, organisation }
}
