import 'server-only'

import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { officeDays } from '../office-days/queries'
import { officeRules } from '../settings/rules'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { reportDueOn } from '../visits/rules'
import { layoutDueDays } from './layouts/due-days'

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
      .where(reportsOf(user, ['returned']))
      .orderBy(visits.lastOn, visits.ref),
    officeRules(db),
    officeDays(db),
  ])
  const owed = rows.map((visit) => ({ ...visit, dueOn: reportDueOn(visit, rules, days) }))
  return owed.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

export type ReportOwed = Awaited<ReturnType<typeof listReportsOwed>>[number]

/** One page (from 1) of the reports handed in that the user may see, the last one first, and how many there are in all. */
export async function listReportsHandedIn(user: User, page: number) {
  const condition = reportsOf(user, ['reported', 'closed'])
  const [count, reports] = await Promise.all([
    db.$count(visits, condition),
    db
      .select(columns)
      .from(visits)
      .leftJoin(users, eq(users.id, visits.ownerId))
      .where(condition)
      .orderBy(desc(visits.reportedAt), desc(visits.ref))
      .limit(reportsAPage)
      .offset((page - 1) * reportsAPage),
  ])
  return { count, reports }
}

export type ReportHandedIn = Awaited<ReturnType<typeof listReportsHandedIn>>['reports'][number]
