import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, places } from '@/db/schema'
import type { User } from '../../user'
import { findPlaceRow } from '../find'
import { pageSize } from '../list-input'
import { byName, foundBy } from '../search'
import { namesIn } from '../tables'
import type { PlaceList } from './input'

/** A page of the places that the filters hold, by name, at most fifty, and how many there are on all pages. */
export async function listPlaces(_user: User, { words, country, page }: PlaceList) {
  const where = and(
    isNull(places.removedAt),
    foundBy(places.nameSearch, words),
    country ? eq(places.country, country) : undefined,
  )
  const rows = await db
    .select({ id: places.id, ...namesIn(places), country: places.country, zone: places.zone })
    .from(places)
    .where(where)
    .orderBy(byName(places), asc(places.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { rows, count: await db.$count(places, where) }
}

/** A place, or undefined. */
export async function findPlace(_user: User, id: string) {
  return findPlaceRow(db, id)
}

/** The organisations at a place, by name. */
export async function listOrganisationsAt(_user: User, placeId: string) {
  return db
    .select({ id: organisations.id, ...namesIn(organisations), kind: organisations.kind })
    .from(organisations)
    .where(and(eq(organisations.placeId, placeId), isNull(organisations.removedAt)))
    .orderBy(byName(organisations), asc(organisations.id))
}
