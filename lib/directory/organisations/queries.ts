import 'server-only'

import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { organisations, places } from '@/db/schema'
import { inOrderOf } from '../../lists/batches'
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
  const page = await idsInOrder(filters)
    .limit(pageSize)
    .offset((filters.page - 1) * pageSize)
  const counted = idsInOrder(filters).as('counted')
  return { rows: await readOrganisations(page.map(({ id }) => id)), count: await db.$count(counted) }
}

/** The ids of all organisations that the filters hold, by name. */
export async function organisationsInOrder(_user: User, filters: OrganisationList): Promise<string[]> {
  return (await idsInOrder(filters)).map(({ id }) => id)
}

function idsInOrder(filters: OrganisationList) {
  return db
    .select({ id: organisations.id })
    .from(organisations)
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(listed(filters))
    .orderBy(byName(organisations), asc(organisations.id))
    .$dynamic()
}

/** The lines of these organisations, in the order of the ids; what was removed is left out. */
export async function readOrganisations(ids: string[]) {
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
    .where(and(inArray(organisations.id, ids), isNull(organisations.removedAt)))
  return inOrderOf(ids, rows)
}

export type OrganisationListed = Awaited<ReturnType<typeof readOrganisations>>[number]

/** An organisation with its place, or undefined. */
export async function findOrganisation(_user: User, id: string) {
  const organisation = await findOrganisationRow(db, id)
  if (!organisation) return undefined
  const place = organisation.placeId ? await findPlaceRow(db, organisation.placeId) : undefined
  return { ...organisation, place }
}
