import 'server-only'

import { and, eq, exists, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Column } from '@/db/columns'
import { agreementActs, agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { foldName } from '../directory/folding'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import type { AgreementFilters } from './filters'

const one = { one: sql`1` }
const parties = and(eq(agreementParties.agreementId, agreements.id), isNull(agreementParties.removedAt))

/** The agreements that a list may show the user, as far as the database can narrow them: status and year are computed. */
export function listed(user: User, filters: AgreementFilters): SQL {
  const { type, country, partner, words } = filters
  const narrowed = and(
    visibleAgreements(user),
    type ? eq(agreements.type, type) : undefined,
    country ? isOf(country) : undefined,
    partner
      ? exists(
          db
            .select(one)
            .from(agreementParties)
            .where(and(parties, eq(agreementParties.organisationId, partner))),
        )
      : undefined,
    ...(words ?? '').split(/\s+/).filter(Boolean).map(holds),
  )
  return narrowed ?? sql`false`
}

/** With a party of the country other than ours, or an act done there. */
function isOf(country: string) {
  const there = eq(places.country, country)
  const party = db
    .select(one)
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .innerJoin(places, eq(places.id, organisations.placeId))
    .where(and(parties, ne(agreementParties.side, 'ours'), there))
  const act = db
    .select(one)
    .from(agreementActs)
    .innerJoin(places, eq(places.id, agreementActs.placeId))
    .where(and(eq(agreementActs.agreementId, agreements.id), isNull(agreementActs.removedAt), there))
  return or(exists(party), exists(act))
}

const texts: Column[] = [
  agreements.ref,
  agreements.titleEn,
  agreements.titleZh,
  agreements.titleLocal,
  agreements.summaryEn,
  agreements.summaryZh,
]

/**
 * The word stands in the reference, a title or summary, or in the name, in any script, of a party or of a place of
 * theirs or of an act.
 */
function holds(word: string) {
  const literal = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  const folded = foldName(word)
  const holdsName = (column: Column) => like(column, `%${folded}%`)
  const named = db
    .select(one)
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .leftJoin(places, eq(places.id, organisations.placeId))
    .where(and(parties, or(holdsName(organisations.nameSearch), holdsName(places.nameSearch))))
  const doneAt = db
    .select(one)
    .from(agreementActs)
    .innerJoin(places, eq(places.id, agreementActs.placeId))
    .where(
      and(
        eq(agreementActs.agreementId, agreements.id),
        isNull(agreementActs.removedAt),
        holdsName(places.nameSearch),
      ),
    )
  return or(
    ...texts.map((column) => sql`${column} like ${literal} escape '\\'`),
    ...(folded ? [exists(named), exists(doneAt)] : []),
  )
}
