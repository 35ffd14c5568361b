import 'server-only'

import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { places } from '@/db/schema/places'
import { tripReports } from '@/db/schema/reports'
import { stops, visits } from '@/db/schema/visits'
import { env } from '../env'
import { inOrderOf } from '../lists/batches'
import { officeDays } from '../office-days/queries'
import { layoutDueDays } from '../reports/layouts/due-days'
import { reportStateOf } from '../reports/state'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import type { VisitFilters, visitSorts } from './filters'
import { agreementLinksOf, headsOf, meetingCountsOf, openCommitmentCountsOf, stopsOf } from './list/counts'
import { matching } from './list/matching'
import { byKey } from './record/by-key'
import { countriesOf, daysAbroad, reportDueOn } from './rules'

/** How many visits a page of the list has. */
export const visitsAPage = 50

const orders: Record<(typeof visitSorts)[number], SQL[]> = {
  newest: [desc(visits.firstOn), desc(visits.ref)],
  oldest: [asc(visits.firstOn), asc(visits.ref)],
  title: [asc(sql`lower(coalesce(${visits.titleEn}, ${visits.titleZh}))`), asc(visits.ref)],
  reference: [asc(visits.ref)],
}

function idsInOrder(user: User, filters: VisitFilters) {
  return db
    .select({ id: visits.id })
    .from(visits)
    .where(matching(user, filters))
    .orderBy(...orders[filters.sort])
    .$dynamic()
}

/** The ids of all visits that the user may see and the filters leave, in their order. */
export async function visitsInOrder(user: User, filters: VisitFilters): Promise<string[]> {
  return (await idsInOrder(user, filters)).map(({ id }) => id)
}

function rowsOf(user: User, ids: string[]) {
  return db
    .select({
      id: visits.id,
      ref: visits.ref,
      direction: visits.direction,
      titleEn: visits.titleEn,
      titleZh: visits.titleZh,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
      status: visits.status,
      sensitivity: visits.sensitivity,
      reportedAt: visits.reportedAt,
      reportState: tripReports.state,
      dueWorkingDays: layoutDueDays,
    })
    .from(visits)
    .leftJoin(tripReports, eq(tripReports.visitId, visits.id))
    .where(and(inArray(visits.id, ids), visibleVisits(user)))
}

/** One page of the visits that the user may see and the filters leave, with how many there are in all. */
export async function listVisits(user: User, filters: VisitFilters) {
  const [count, page] = await Promise.all([
    db.$count(visits, matching(user, filters)),
    idsInOrder(user, filters)
      .limit(visitsAPage)
      .offset((filters.page - 1) * visitsAPage),
  ])
  const ids = page.map(({ id }) => id)
  return { count, visits: await readVisits(user, ids) }
}

/**
 * The lines of these visits, in the order of the ids; what the user may not see, or not any more, is left out. Meetings, agreements and open
 * commitments are counted as far as the user may see them; days count both border days.
 */
export async function readVisits(user: User, ids: string[]) {
  const [rows, rules, days] = await Promise.all([rowsOf(user, ids), officeRules(db), officeDays(db)])
  const [heads, stopRows, meetingCounts, agreementLinks, commitmentCounts] = await Promise.all([
    headsOf(ids),
    stopsOf(ids),
    meetingCountsOf(user, ids),
    agreementLinksOf(user, ids),
    openCommitmentCountsOf(user, ids),
  ])
  const headOf = byKey(heads, 'visitId')
  const stopsIn = byKey(stopRows, 'visitId')
  const agreementsOf = byKey(agreementLinks, 'visitId')
  const meetingsOf = new Map(meetingCounts.map((counted) => [counted.visitId, counted.count]))
  const commitmentsOf = new Map(commitmentCounts.map((counted) => [counted.visitId, counted.count]))
  return inOrderOf(ids, rows).map(({ dueWorkingDays, ...visit }) => ({
    ...visit,
    reportState: reportStateOf(visit.reportState, visit.status),
    days: daysAbroad(visit),
    countries: countriesOf(stopsIn.get(visit.id) ?? [], env().HOME_COUNTRY),
    head: headOf.get(visit.id)?.[0] ?? null,
    meetings: meetingsOf.get(visit.id) ?? 0,
    agreements: agreementsOf.get(visit.id)?.length ?? 0,
    openCommitments: commitmentsOf.get(visit.id) ?? 0,
    reportDueOn: visit.status === 'returned' ? reportDueOn({ ...visit, dueWorkingDays }, rules, days) : null,
  }))
}

export type ListedVisit = Awaited<ReturnType<typeof readVisits>>[number]

/** The years and the countries (ISO 3166-1 alpha-2) that the list can be narrowed to: those of visits the user may see. */
export async function listVisitFacets(user: User) {
  const year = sql<string>`substr(${visits.firstOn}, 1, 4)`
  const [years, countries] = await Promise.all([
    db.selectDistinct({ year }).from(visits).where(visibleVisits(user)).orderBy(desc(year)),
    db
      .selectDistinct({ country: places.country })
      .from(stops)
      .innerJoin(places, eq(places.id, stops.placeId))
      .innerJoin(visits, eq(visits.id, stops.visitId))
      .where(and(isNull(stops.removedAt), visibleVisits(user))),
  ])
  return { years: years.map((row) => row.year), countries: countries.map((row) => row.country) }
}
