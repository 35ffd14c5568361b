import 'server-only'

import { and, eq, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { env } from '../env'
import { remembering } from '../remembered'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { standsOn } from './all-stands'
import { listed } from './conditions'
import type { AgreementFilters } from './filters'
import { yearOf } from './register'

const facets = ['status', 'type', 'year', 'partner', 'country'] as const
type Facet = (typeof facets)[number]
export type FacetCounts = Record<Facet, Map<string, number>>

const rememberCounts = remembering<FacetCounts>(200)

type Others = { partner: Set<string>; country: Set<string> }

/**
 * How many agreements each choice of a facet would leave, the choices of the other facets and the words held fast. Activity
 * is left out: it is told, not counted.
 */
export function countFacets(user: User, filters: AgreementFilters): Promise<FacetCounts> {
  const on = filters.on ?? todayIn(env().HOME_ZONE)
  const asked = { ...filters, on, sort: null, page: null, activity: null }
  return rememberCounts(JSON.stringify([user.id, user.clearance, asked]), () => count(user, filters, on))
}

async function count(user: User, filters: AgreementFilters, day: LocalDate): Promise<FacetCounts> {
  const open = { ...filters, type: null, country: null, partner: null }
  const [rows, stands, others] = await Promise.all([
    db
      .select({ id: agreements.id, ref: agreements.ref, type: agreements.type })
      .from(agreements)
      .where(listed(user, open)),
    standsOn(day),
    othersOfAll(),
  ])
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as FacetCounts
  for (const { id, ref, type } of rows) {
    const stand = stands.get(id)
    if (!stand) continue
    const of = others.get(id)
    const values: Record<Facet, Iterable<string>> = {
      status: [stand.status],
      type: [type],
      year: [yearOf({ ref, stand })],
      partner: of?.partner ?? [],
      country: of?.country ?? [],
    }
    const missed = facets.filter(
      (facet) => filters[facet] && ![...values[facet]].includes(filters[facet] ?? ''),
    )
    for (const facet of facets) {
      if (missed.some((other) => other !== facet)) continue
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}

const rememberOthers = remembering<Map<string, Others>>(1)

/** The parties of other sides of every agreement, and their countries with those where an act was done, by its id. */
function othersOfAll(): Promise<Map<string, Others>> {
  return rememberOthers('all', async () => {
    const others = new Map<string, Others>()
    const at = (id: string) => {
      const known = others.get(id) ?? { partner: new Set(), country: new Set() }
      others.set(id, known)
      return known
    }
    const { agreementId, organisationId, side } = agreementParties
    const [parties] = await db
      .select({
        rows: jsonRows<[string, string, string | null]>(agreementId, organisationId, places.country),
      })
      .from(agreementParties)
      .innerJoin(organisations, eq(organisations.id, organisationId))
      .leftJoin(places, eq(places.id, organisations.placeId))
      .where(and(ne(side, 'ours'), isNull(agreementParties.removedAt)))
    for (const [id, partner, country] of parties?.rows ?? []) {
      at(id).partner.add(partner)
      if (country) at(id).country.add(country)
    }
    const [acts] = await db
      .select({ rows: jsonRows<[string, string]>(agreementActs.agreementId, places.country) })
      .from(agreementActs)
      .innerJoin(places, eq(places.id, agreementActs.placeId))
      .where(isNull(agreementActs.removedAt))
    for (const [id, country] of acts?.rows ?? []) at(id).country.add(country)
    return others
  })
}
