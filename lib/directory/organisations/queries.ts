import 'server-only'

import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, places } from '@/db/schema'
import type { User } from '../../user'
import { findOrganisationRow, findPlaceRow } from '../find'
import { pageSize } from '../list-input'
import { byName, foundBy } from '../search'
import { namesIn } from '../tables'
import type { OrganisationList } from './input'

function listed({ words, kind, country }: Omit<OrganisationList, 'page'>): SQL | undefined {
  return and(
    isNull(organisations.removedAt),
    foundBy(organisations.nameSearch, words),
    kind ? eq(organisations.kind, kind) : undefined,
    country ? eq(places.country, country) : undefined,
  )
}

/** A page of the organisations that the filters hold, by name, at most fifty, and how many there are on all pages. */
export async function listOrganisations(_user: User, filters: OrganisationList) {
  const where = listed(filters)
  const rows = await db
    .select({
      id: organisations.id,
      ...namesIn(organisations),
      kind: organisations.kind,
      placeId: places.id,
      place: namesIn(places),
      country: places.country,
    })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(where)
    .orderBy(byName(organisations), asc(organisations.id))
    .limit(pageSize)
    .offset((filters.page - 1) * pageSize)
  const counted = db
    .select({ id: organisations.id })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(where)
    .as('counted')
  return { rows, count: await db.$count(counted) }
}

/** An organisation with its place, or undefined. */
export async function findOrganisation(_user: User, id: string) {
  const organisation = await findOrganisationRow(db, id)
  if (!organisation) return undefined
  const place = organisation.placeId ? await findPlaceRow(db, organisation.placeId) : undefined
  return { ...organisation, place }
}
