import 'server-only'

import { and, asc, eq, exists, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { remembering } from '../remembered'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import { nameColumns } from '../visits/record/columns'

const most = 300

type Facets = Awaited<ReturnType<typeof readFacets>>
const remember = remembering<Facets>(100)

/** What the list can be narrowed to: partners by name, at most 300, countries by code, and years, the latest first. */
export function listFacets(user: User): Promise<Facets> {
  return remember(JSON.stringify([user.id, user.clearance]), () => readFacets(user))
}

async function readFacets(user: User) {
  const [partners, countries, years] = await Promise.all([
    listPartners(user),
    listCountries(user),
    listYears(user),
  ])
  return { partners, countries, years }
}

const one = { one: sql`1` }

// Asked of each organisation or place, not of each party or act: the first that the user may see is enough.
const isParty = (user: User) =>
  exists(
    db
      .select(one)
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .where(
        and(
          eq(agreementParties.organisationId, organisations.id),
          visibleAgreements(user),
          isNull(agreementParties.removedAt),
          ne(agreementParties.side, 'ours'),
        ),
      ),
  )

function listPartners(user: User) {
  return db
    .select({ id: organisations.id, ...nameColumns(organisations), by: organisations.nameSearch })
    .from(organisations)
    .where(isParty(user))
    .orderBy(asc(organisations.nameSearch), asc(organisations.id))
    .limit(most)
}

/** Countries of the other parties, and those where an act was done. */
async function listCountries(user: User): Promise<string[]> {
  const ofParties = await db
    .selectDistinct({ code: places.country })
    .from(places)
    .where(
      exists(
        db
          .select(one)
          .from(organisations)
          .where(and(eq(organisations.placeId, places.id), isParty(user))),
      ),
    )
  const ofActs = await db
    .selectDistinct({ code: places.country })
    .from(agreementActs)
    .innerJoin(agreements, eq(agreements.id, agreementActs.agreementId))
    .innerJoin(places, eq(places.id, agreementActs.placeId))
    .where(and(visibleAgreements(user), isNull(agreementActs.removedAt)))
  return [...new Set([...ofParties, ...ofActs].map(({ code }) => code))]
}

/** Years of references and of signatures. */
async function listYears(user: User): Promise<string[]> {
  const ofReferences = await db
    .selectDistinct({ year: sql<string>`substr(${agreements.ref}, 2, 4)` })
    .from(agreements)
    .where(visibleAgreements(user))
  const signed = and(
    eq(agreementActs.kind, 'signed'),
    isNotNull(agreementActs.doneOn),
    isNull(agreementActs.removedAt),
  )
  const ofSignatures = await db
    .selectDistinct({ year: sql<string>`substr(${agreementActs.doneOn}, 1, 4)` })
    .from(agreementActs)
    .innerJoin(agreements, eq(agreements.id, agreementActs.agreementId))
    .where(and(visibleAgreements(user), signed))
  const years = new Set([...ofReferences, ...ofSignatures].map(({ year }) => year))
  return [...years].sort().reverse()
}
