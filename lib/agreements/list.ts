import 'server-only'

import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { visits } from '@/db/schema/visits'
import { agreementStatuses, agreementTypes, type Language } from '@/db/values'
import { env } from '../env'
import { nameIn } from '../i18n/bilingual'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { byKey } from '../visits/record/by-key'
import { nameColumns } from '../visits/record/columns'
import { listed } from './conditions'
import type { AgreementFilters } from './filters'
import { knownOf, type Stand, standOf } from './standings'

export const pageSize = 50

/** A page of the agreements that the filters leave, as they stand today at the office, and how many there are in all. */
export async function listAgreements(user: User, filters: AgreementFilters, language: Language) {
  const found = await listStanding(listed(user, filters), todayIn(env().HOME_ZONE))
  const left = found.filter(
    ({ ref, stand }) =>
      (!filters.status || stand.status === filters.status) &&
      (!filters.year || (stand.signed?.on ?? ref.slice(1)).startsWith(filters.year)),
  )
  left.sort(orders[filters.sort](language))
  const first = (filters.page - 1) * pageSize
  const rows = left.slice(first, first + pageSize)
  return { count: left.length, rows: await withDetails(user, rows) }
}

/** The agreements that a condition holds for, as they stand on a day. */
export async function listStanding(condition: SQL, day: LocalDate) {
  const [rows, known] = await Promise.all([
    db
      .select({
        id: agreements.id,
        ref: agreements.ref,
        type: agreements.type,
        titleEn: agreements.titleEn,
        titleZh: agreements.titleZh,
        titleLocal: agreements.titleLocal,
        titleLocalLanguage: agreements.titleLocalLanguage,
        visitId: agreements.visitId,
        toBeCompleted: agreements.toBeCompleted,
      })
      .from(agreements)
      .where(condition),
    knownOf(db, condition),
  ])
  return rows.flatMap((row) => {
    const facts = known.get(row.id)
    return facts ? [{ ...row, stand: standOf(facts, day) }] : []
  })
}

type Found = Awaited<ReturnType<typeof listStanding>>[number]
type Order = (a: Found, b: Found) => number

const by =
  (key: (row: Found) => string): Order =>
  (a, b) =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b))
const newest: Order = (a, b) => by(({ ref }) => ref)(b, a)
const orElse =
  (first: Order, second: Order): Order =>
  (a, b) =>
    first(a, b) || second(a, b)

const orders: Record<AgreementFilters['sort'], (language: Language) => Order> = {
  newest: () => newest,
  title: (language) => {
    const { compare } = new Intl.Collator(language)
    return (a, b) => compare(titleOf(language, a).text, titleOf(language, b).text) || newest(a, b)
  },
  type: () => orElse((a, b) => agreementTypes.indexOf(a.type) - agreementTypes.indexOf(b.type), newest),
  status: () => orElse((a, b) => rank(a) - rank(b), newest),
  // Days that are not known come last.
  signed: () => orElse((a, b) => by(({ stand }) => stand.signed?.on ?? '')(b, a), newest),
  until: () =>
    orElse(
      by(({ stand }) => stand.until ?? '9999'),
      newest,
    ),
}

const rank = ({ stand }: Found) => agreementStatuses.indexOf(stand.status)

/** The title to show a reader, in their language where it has one. */
export function titleOf(
  language: Language,
  row: Pick<Found, 'titleEn' | 'titleZh' | 'titleLocal' | 'titleLocalLanguage'>,
) {
  return nameIn(language, {
    nameEn: row.titleEn,
    nameZh: row.titleZh,
    nameLocal: row.titleLocal,
    localLanguage: row.titleLocalLanguage,
  })
}

async function withDetails<T extends { id: string; visitId: string | null; stand: Stand }>(
  user: User,
  rows: T[],
) {
  const ids = rows.map(({ id }) => id)
  const visitIds = rows.flatMap(({ visitId }) => visitId ?? [])
  const [parties, cameFrom] = await Promise.all([
    db
      .select({
        agreementId: agreementParties.agreementId,
        id: organisations.id,
        side: agreementParties.side,
        ...nameColumns(organisations),
      })
      .from(agreementParties)
      .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
      .where(and(inArray(agreementParties.agreementId, ids), isNull(agreementParties.removedAt)))
      .orderBy(asc(agreementParties.position), asc(agreementParties.id)),
    db
      .select({ id: visits.id, ref: visits.ref })
      .from(visits)
      .where(and(inArray(visits.id, visitIds), visibleVisits(user))),
  ])
  const partiesOf = byKey(parties, 'agreementId')
  const refs = new Map(cameFrom.map(({ id, ref }) => [id, ref]))
  return rows.map(({ visitId, ...row }) => ({
    ...row,
    parties: partiesOf.get(row.id) ?? [],
    visit: (visitId && refs.get(visitId)) ?? null,
  }))
}

export type AgreementListed = Awaited<ReturnType<typeof listAgreements>>['rows'][number]
