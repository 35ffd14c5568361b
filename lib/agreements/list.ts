import 'server-only'

import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreementParties, agreements } from '@/db/schema/agreements'
import { organisations } from '@/db/schema/people'
import { visits } from '@/db/schema/visits'
import type { Activity } from '@/db/values/agreements'
import type { Language } from '@/db/values/office'
import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { visibleAgreements, visibleVisits } from '../visibility'
import { byKey } from '../visits/record/by-key'
import { nameColumns } from '../visits/record/columns'
import { activityOf } from './activity'
import { listed } from './conditions'
import { activityBounds, lastContacts } from './contacts'
import type { AgreementFilters } from './filters'
import { listRows, listStanding, type Row, type RowStanding, withStanding, yearOf } from './register'
import { partiesOfAll, visitsOfAll } from './sort-texts'
import { backwards, needsStanding, sortedByText, sortedRows, sortedStanding } from './sorting'

export const pageSize = 50

/**
 * A page of the agreements that the filters leave, as they stand on the day asked for, else today at the office, and
 * how many there are in all.
 */
export async function listAgreements(user: User, filters: AgreementFilters, language: Language) {
  const { page } = filters
  const { rows, detailed } = await agreementsInOrder(user, filters, language)
  const here = rows.slice((page - 1) * pageSize, page * pageSize)
  return { count: rows.length, rows: await detailed(here) }
}

/**
 * All agreements that the filters leave, in their order, and what gives some of them their details, but for those that the
 * user may not see any more by then.
 */
export async function agreementsInOrder(user: User, filters: AgreementFilters, language: Language) {
  const day = filters.on ?? todayIn(env().HOME_ZONE)
  const { sort } = filters
  const condition = listed(user, filters)
  const lively = await ofActivity(user, condition, filters.activity, day)
  if (needsStanding(filters)) {
    const standing = await listStanding(condition, day)
    const found = standing.filter((row) => lively(row) && fits(row, filters))
    const rows = await inOrder(user, sortedStanding(found, sort, language), filters, language)
    const standingOf = new Map(rows.map((row) => [row.id, row]))
    return {
      rows: rows as Row[],
      detailed: async (some: Row[]) => {
        const there = await stillThere(user, some)
        return withDetails(
          user,
          there.flatMap(({ id }) => standingOf.get(id) ?? []),
          day,
        )
      },
    }
  }
  const found = (await listRows(condition)).filter(lively)
  return {
    rows: await inOrder(user, sortedRows(found, sort, language), filters, language),
    detailed: async (some: Row[]) => {
      const there = await stillThere(user, some)
      const ids = there.map(({ id }) => id)
      return withDetails(user, await withStanding(there, inArray(agreements.id, ids), day), day)
    },
  }
}

/** Those rows that were neither removed nor raised above the user since they were read. */
async function stillThere(user: User, rows: Row[]): Promise<Row[]> {
  const ids = rows.map(({ id }) => id)
  const found = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(inArray(agreements.id, ids), visibleAgreements(user)))
  const there = new Set(found.map(({ id }) => id))
  return rows.filter(({ id }) => there.has(id))
}

/** Rows sorted by their parties' names, the visits they came from or the last contact, where that is asked for. */
async function inOrder<R extends Row>(user: User, rows: R[], filters: AgreementFilters, language: Language) {
  const { sort, on } = filters
  if (sort === 'visit') return sortedByText(rows, await visitsOfAll(user), language)
  if (sort === 'activity') {
    const contacts = await lastContacts(user, listed(user, filters), on ?? todayIn(env().HOME_ZONE))
    return sortedByText(rows, new Map([...contacts].map(([id, { on }]) => [id, backwards(on)])), language)
  }
  return sort === 'parties' ? sortedByText(rows, await partiesOfAll(language), language) : rows
}

function fits(row: RowStanding, { status, year }: AgreementFilters): boolean {
  return (!status || row.stand.status === status) && (!year || yearOf(row) === year)
}

/** Whether an agreement is as lively as asked for; all are where nothing is asked. */
async function ofActivity(user: User, condition: SQL, activity: Activity | null, day: LocalDate) {
  if (!activity) return () => true
  const [contacts, bounds] = await Promise.all([lastContacts(user, condition, day), activityBounds(day)])
  return ({ id }: { id: string }) => activityOf(contacts.get(id), bounds) === activity
}

async function withDetails(user: User, rows: RowStanding[], day: LocalDate) {
  const ids = rows.map(({ id }) => id)
  const visitIds = rows.flatMap(({ visitId }) => visitId ?? [])
  const [contacts, bounds, parties, cameFrom] = await Promise.all([
    lastContacts(user, inArray(agreements.id, ids), day),
    activityBounds(day),
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
    activity: activityOf(contacts.get(row.id), bounds),
    parties: partiesOf.get(row.id) ?? [],
    visit: (visitId && refs.get(visitId)) ?? null,
  }))
}

export type AgreementListed = Awaited<ReturnType<typeof listAgreements>>['rows'][number]
