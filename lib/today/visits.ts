import 'server-only'

import {
  and,
  asc,
  between,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { tripReports } from '@/db/schema/reports'
import { visits } from '@/db/schema/visits'
import { officeDays } from '../office-days/queries'
import { layoutDueDays } from '../reports/layouts/due-days'
import { findReportStanding } from '../reports/versions/queries'
import { officeRules } from '../settings/rules'
import { addDays, type LocalDate } from '../time/local'
import type { When } from '../time/when'
import type { User } from '../user'
import { visibleMeetings, visibleVisits } from '../visibility'
import { reportDueOn } from '../visits/rules'
import { daysAhead, isAhead, progressOf } from './rules'

/** Lines that one part of Today shows at most. */
export const mostLines = 10

const columns = {
  id: visits.id,
  ref: visits.ref,
  titleEn: visits.titleEn,
  titleZh: visits.titleZh,
  firstOn: visits.firstOn,
  lastOn: visits.lastOn,
  status: visits.status,
  reportedAt: visits.reportedAt,
  dueWorkingDays: layoutDueDays,
}

function allWhere(user: User, condition: SQL | undefined, ...order: SQL[]) {
  return db
    .select(columns)
    .from(visits)
    .where(and(visibleVisits(user), condition))
    .orderBy(...order, asc(visits.ref))
}

const listWhere = (...asked: Parameters<typeof allWhere>) => allWhere(...asked).limit(mostLines)

/** The visits under way, and those approved that should be, with how far each has come and its next meeting. */
export async function listUnderWay(user: User, today: LocalDate, now: number) {
  const gone = eq(visits.status, 'under-way')
  const due = and(eq(visits.status, 'approved'), lte(visits.firstOn, today))
  const rows = await listWhere(user, or(gone, due), asc(visits.firstOn))
  const next = await listNextMeetings(
    user,
    rows.map(({ id }) => id),
    now,
  )
  return rows.map((visit) => ({
    ...visit,
    progress: progressOf(visit, today),
    next: next.find(({ visitId }) => visitId === visit.id) ?? null,
  }))
}

export type UnderWay = Awaited<ReturnType<typeof listUnderWay>>[number]

const longestDay = 26 * 60 * 60 * 1000

async function listNextMeetings(user: User, visitIds: string[], now: number) {
  if (visitIds.length === 0) return []
  const rows = await db
    .select({
      visitId: meetings.visitId,
      number: meetings.number,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      venue: meetings.venue,
      on: meetings.startOn,
      time: meetings.startTime,
      part: meetings.startPart,
      zone: meetings.startZone,
      precision: meetings.startPrecision,
    })
    .from(meetings)
    .where(
      and(
        visibleMeetings(user),
        inArray(meetings.visitId, visitIds),
        eq(meetings.state, 'planned'),
        // What is known by the day alone counts until that day is over.
        gte(meetings.startAt, now - longestDay),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.number))
  return rows
    .map(({ on, time, part, zone, precision, ...meeting }) => {
      const start: When = { on, time, part, zone, precision }
      return { ...meeting, start }
    })
    .filter(({ start }) => isAhead(start, now))
}

/** The user's own visits that have returned and want a report, by the day it is due, with the note of one sent back. */
export async function listReportsDue(user: User) {
  const [rules, days, rows] = await Promise.all([
    officeRules(db),
    officeDays(db),
    allWhere(user, and(eq(visits.ownerId, user.id), eq(visits.status, 'returned')), asc(visits.lastOn)),
  ])
  // Each layout has a deadline of its own, so the first to return need not be the first that is due.
  const first = rows
    .map((visit) => ({ ...visit, dueOn: reportDueOn(visit, rules, days) }))
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
    .slice(0, mostLines)
  const sentBack = await listSentBack(first.map(({ id }) => id))
  return Promise.all(
    first.map(async (visit) => {
      const report = sentBack.has(visit.id) ? await findReportStanding(user, visit.ref) : undefined
      return { ...visit, note: report?.returned ?? null }
    }),
  )
}

async function listSentBack(visitIds: string[]): Promise<Set<string>> {
  const reports = await db
    .select({ visitId: tripReports.visitId })
    .from(tripReports)
    .where(and(inArray(tripReports.visitId, visitIds), eq(tripReports.state, 'returned')))
  return new Set(reports.map(({ visitId }) => visitId))
}

/** The visits of the next fourteen days, today's first day included where it still waits for approval. */
export function listComing(user: User, today: LocalDate) {
  const planned = eq(visits.status, 'planned')
  const soon = between(visits.firstOn, today, addDays(today, daysAhead))
  const ready = and(eq(visits.status, 'approved'), gt(visits.firstOn, today))
  return listWhere(user, and(soon, or(planned, ready)), asc(visits.firstOn))
}

/** The visits that wait for an official's approval, the first to begin before the others. */
export function listToApprove(user: User) {
  return listWhere(user, eq(visits.status, 'planned'), asc(visits.firstOn))
}

/** The visits whose report waits for an official, or is approved and leaves the visit to be closed; the longest waiting first. */
export function listReported(user: User, approved: boolean) {
  const kept = db
    .select({ one: sql`1` })
    .from(tripReports)
    .where(and(eq(tripReports.visitId, visits.id), eq(tripReports.state, 'approved')))
  const reported = eq(visits.status, 'reported')
  return listWhere(user, and(reported, approved ? exists(kept) : notExists(kept)), asc(visits.reportedAt))
}

/** The visits reported last. */
export async function listLatestReports(user: User) {
  const reported = inArray(visits.status, ['reported', 'closed'])
  const rows = await listWhere(
    user,
    reported,
    desc(sql`coalesce(${visits.reportedAt}, 0)`),
    desc(visits.lastOn),
  )
  return rows.slice(0, 5)
}

export type ReportDue = Awaited<ReturnType<typeof listReportsDue>>[number]
export type VisitLine = Awaited<ReturnType<typeof listComing>>[number]
