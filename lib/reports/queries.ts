import 'server-only'

import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { tripReports } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { ReportState } from '@/db/values/reports'
import type { VisitStatus } from '@/db/values/visits'
import { officeDays } from '../office-days/queries'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { reportDueOn } from '../visits/rules'
import { changedSinceSubmitted } from './changes/queries'
import { layoutDueDays } from './layouts/due-days'
import { reportStateOf } from './state'

/** How many reports a page of those handed in has. */
export const reportsAPage = 50

const columns = {
  id: visits.id,
  ref: visits.ref,
  titleEn: visits.titleEn,
  titleZh: visits.titleZh,
  firstOn: visits.firstOn,
  lastOn: visits.lastOn,
  status: visits.status,
  ownerName: users.name,
  reportedAt: visits.reportedAt,
  reportState: tripReports.state,
  dueWorkingDays: layoutDueDays,
  // Something of the report itself is written: its summary or its follow-up.
  begun:
    sql<boolean>`coalesce(${visits.summaryEn}, ${visits.summaryZh}, ${visits.followUpEn}, ${visits.followUpZh}) is not null`.mapWith(
      Boolean,
    ),
}

function reportsOf(user: User, statuses: ('returned' | 'reported' | 'closed')[]): SQL {
  return and(visibleVisits(user), inArray(visits.status, statuses)) ?? sql`false`
}

/** The visits that the user may see whose report is still to be handed in, the first due before the others. */
export async function listReportsOwed(user: User) {
  const [rows, rules, days] = await Promise.all([
    db
      .select(columns)
      .from(visits)
      .leftJoin(users, eq(users.id, visits.ownerId))
      .leftJoin(tripReports, eq(tripReports.visitId, visits.id))
      .where(reportsOf(user, ['returned']))
      .orderBy(visits.lastOn, visits.ref),
    officeRules(db),
    officeDays(db),
  ])
  const owed = rows.map((visit) => ({
    ...visit,
    state: reportStateOf(visit.reportState, visit.status),
    dueOn: reportDueOn(visit, rules, days),
  }))
  return owed.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

export type ReportOwed = Awaited<ReturnType<typeof listReportsOwed>>[number]

/** The reports that the user may see and that wait for an official, the longest waiting first. */
export async function listReportsToApprove(user: User) {
  const rows = await db
    .select(columns)
    .from(visits)
    .leftJoin(users, eq(users.id, visits.ownerId))
    .leftJoin(tripReports, eq(tripReports.visitId, visits.id))
    .where(
      and(reportsOf(user, ['reported']), or(isNull(tripReports.state), ne(tripReports.state, 'approved'))),
    )
    .orderBy(asc(visits.reportedAt), asc(visits.ref))
  return withStates(user, rows)
}

/** One page (from 1) of the reports handed in that the user may see, the last one first, and how many there are in all; `changed`
 * is whether its record is otherwise today. */
export async function listReportsHandedIn(user: User, page: number) {
  const condition = reportsOf(user, ['reported', 'closed'])
  const [count, reports] = await Promise.all([
    db.$count(visits, condition),
    db
      .select(columns)
      .from(visits)
      .leftJoin(users, eq(users.id, visits.ownerId))
      .leftJoin(tripReports, eq(tripReports.visitId, visits.id))
      .where(condition)
      .orderBy(desc(visits.reportedAt), desc(visits.ref))
      .limit(reportsAPage)
      .offset((page - 1) * reportsAPage),
  ])
  return { count, reports: await withStates(user, reports) }
}

type Row = { id: string; status: VisitStatus; reportState: ReportState | null }

async function withStates<R extends Row>(user: User, rows: R[]) {
  const changed = await changedSinceSubmitted(
    user,
    rows.map(({ id }) => id),
  )
  return rows.map((visit) => ({
    ...visit,
    state: reportStateOf(visit.reportState, visit.status),
    changed: changed.has(visit.id),
  }))
}

export type ReportHandedIn = Awaited<ReturnType<typeof listReportsHandedIn>>['reports'][number]
