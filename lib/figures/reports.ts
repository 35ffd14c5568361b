import 'server-only'

import { and, eq, exists, gte, inArray, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetingCounterparts, meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { officeDays } from '../office-days/queries'
import { layoutDueDays } from '../reports/layouts/due-days'
import { listLayouts } from '../reports/layouts/queries'
import { officeRules } from '../settings/rules'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'
import { visitFilters } from '../visits/filters'
import { matching } from '../visits/list/matching'
import { reportDueOn } from '../visits/rules'
import type { Counted } from './counted'
import type { FigureFilters } from './input'

type ReportPart = 'on-time' | 'late' | 'not-done'

const over = ['returned', 'reported', 'closed'] as const

/** The reports of visits that fell due in the period, by when they were handed in, the office's days. */
export async function reportsInPeriod(user: User, filters: FigureFilters): Promise<Counted<ReportPart>[]> {
  const { from, asOf, country, partner } = filters
  const [rules, days, layouts] = await Promise.all([officeRules(db), officeDays(db), listLayouts(db)])
  // A report falls due after the visit, at most so long that weekends and holidays take twice its working days and a month.
  const working = [rules['report-working-days'].value, ...layouts.map((layout) => layout.dueWorkingDays ?? 0)]
  const longest = Math.max(...working) * 2 + 30
  const met = db
    .select({ one: sql`1` })
    .from(meetings)
    .innerJoin(meetingCounterparts, eq(meetingCounterparts.meetingId, meetings.id))
    .where(
      and(
        eq(meetings.visitId, visits.id),
        visibleMeetings(user),
        eq(meetingCounterparts.organisationId, partner ?? ''),
      ),
    )
  const rows = await db
    .select({
      id: visits.id,
      lastOn: visits.lastOn,
      status: visits.status,
      reportedAt: visits.reportedAt,
      dueWorkingDays: layoutDueDays,
    })
    .from(visits)
    .where(
      and(
        matching(user, { ...visitFilters.parse({}), country }),
        partner ? exists(met) : undefined,
        inArray(visits.status, [...over]),
        gte(visits.lastOn, addDays(from, -longest)),
        lte(visits.lastOn, asOf),
      ),
    )
  return rows.flatMap(({ id, lastOn, status, reportedAt, dueWorkingDays }): Counted<ReportPart>[] => {
    const due = reportDueOn({ lastOn, dueWorkingDays }, rules, days)
    if (!due || due < from || due > asOf) return []
    if (reportedAt === null) return [{ id, part: status === 'returned' ? 'not-done' : 'unknown', on: due }]
    const handedIn = todayIn(env().HOME_ZONE, reportedAt)
    if (handedIn > asOf) return [{ id, part: 'not-done', on: due }]
    return [{ id, part: handedIn <= due ? 'on-time' : 'late', on: due }]
  })
}
