import 'server-only'

import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { auditEvents } from '@/db/schema/office'
import { reportFiles, reportVersions, tripReports } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { User } from '../../user'
import { findVisitRow, type VisitRow } from '../../visits/find'
import { type FrozenContent, readContent } from '../content'
import { findReportRow, reportStateOf } from '../state'
import { mayReadContent } from './visible'

const submitter = alias(users, 'submitter')
const decider = alias(users, 'decider')

function rowsOf(visitId: string, number?: number) {
  return db
    .select({
      id: reportVersions.id,
      number: reportVersions.number,
      madeOn: reportVersions.madeOn,
      submittedAt: reportVersions.submittedAt,
      submittedBy: submitter.name,
      gapReason: reportVersions.gapReason,
      decision: reportVersions.decision,
      decidedAt: reportVersions.decidedAt,
      decidedBy: decider.name,
      decisionNote: reportVersions.decisionNote,
      sha256: reportVersions.sha256,
      content: reportVersions.content,
    })
    .from(reportVersions)
    .innerJoin(tripReports, eq(tripReports.id, reportVersions.reportId))
    .innerJoin(submitter, eq(submitter.id, reportVersions.submittedBy))
    .leftJoin(decider, eq(decider.id, reportVersions.decidedBy))
    .where(
      and(
        eq(tripReports.visitId, visitId),
        number === undefined ? undefined : eq(reportVersions.number, number),
      ),
    )
    .orderBy(desc(reportVersions.number))
}

async function readable(user: User, rows: Awaited<ReturnType<typeof rowsOf>>): Promise<Version[]> {
  const versions: Version[] = []
  for (const { content: text, ...about } of rows) {
    const content = readContent(text)
    if (await mayReadContent(user, content)) versions.push({ ...about, content })
  }
  return versions
}

/** A report as it was handed in, who did and what was decided. Instants are milliseconds UTC. */
export type Version = {
  id: string
  number: number
  madeOn: string
  submittedAt: number
  submittedBy: string
  gapReason: string | null
  decision: 'returned' | 'approved' | null
  decidedAt: number | null
  decidedBy: string | null
  decisionNote: string | null
  sha256: string
  content: FrozenContent
}

/**
 * Where the report of a visit stands; undefined where the user may not see the visit. `last` is the number of the version
 * handed in last, 0 where none is kept, and `readable` whether the user may read it: one with anything above their
 * clearance they may not. `returned` is who sent it back, when and for what, until it is handed in again; while it waits
 * for a decision `gaps` is why it was handed in with gaps, and `returnedBefore` what the version before was sent back for.
 */
export async function findReportStanding(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  if (!visit) return undefined
  const rows = await rowsOf(visit.id).limit(1)
  return standingOf(visit, rows[0]?.number ?? 0, await readable(user, rows))
}

export type Report = NonNullable<Awaited<ReturnType<typeof findReportStanding>>>

/** The same with all versions that the user may read, the last one first. */
export async function findReportVersions(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  if (!visit) return undefined
  const rows = await rowsOf(visit.id)
  const versions = await readable(user, rows)
  return { ...(await standingOf(visit, rows[0]?.number ?? 0, versions)), versions }
}

export type ReportVersions = NonNullable<Awaited<ReturnType<typeof findReportVersions>>>

async function standingOf(visit: VisitRow, last: number, versions: Version[]) {
  const row = await findReportRow(db, visit.id)
  const state = reportStateOf(row?.state, visit.status)
  const version = versions.find(({ number }) => number === last)
  const returned = state === 'returned' ? await returnedFor(visit.id, last, version) : null
  const waiting = state === 'submitted' ? version : undefined
  return {
    ...{ visit, state, last, readable: last === 0 || version !== undefined, returned },
    gaps: waiting?.gapReason
      ? { by: waiting.submittedBy, at: waiting.submittedAt, note: waiting.gapReason }
      : null,
    returnedBefore: waiting ? await returnedLast(visit.id) : null,
  }
}

/** One version by its number, whether it is the last one, and its files: the papers first. Undefined where the user may not read it. */
export async function findVersion(user: User, ref: string, number: number) {
  const visit = await findVisitRow(db, user, ref)
  if (!visit) return undefined
  const [version] = await readable(user, await rowsOf(visit.id, number))
  if (!version) return undefined
  const report = await findReportRow(db, visit.id)
  const later = await db.$count(
    reportVersions,
    and(eq(reportVersions.reportId, report?.id ?? ''), gt(reportVersions.number, number)),
  )
  return {
    visit,
    state: reportStateOf(report?.state, visit.status),
    version,
    latest: later === 0,
    files: await filesOf(version.id),
  }
}

function filesOf(versionId: string) {
  return db
    .select({
      id: reportFiles.id,
      kind: reportFiles.kind,
      language: reportFiles.language,
      format: reportFiles.format,
      name: reportFiles.name,
      mediaType: reportFiles.mediaType,
      sha256: reportFiles.sha256,
      bytes: reportFiles.bytes,
    })
    .from(reportFiles)
    .where(eq(reportFiles.versionId, versionId))
    .orderBy(desc(reportFiles.kind), asc(reportFiles.language), desc(reportFiles.format), asc(reportFiles.id))
}

export type VersionFile = Awaited<ReturnType<typeof filesOf>>[number]

/** Words about a report, whose they are, and when they were written, milliseconds UTC. */
export type ReportNote = { by: string; at: number; note: string }

/** From the last version, or from the trail where the report was handed in before versions were kept. */
async function returnedFor(
  visitId: string,
  last: number,
  version: Version | undefined,
): Promise<ReportNote | null> {
  if (last > 0)
    return version?.decision === 'returned'
      ? { by: version.decidedBy ?? '', at: version.decidedAt ?? 0, note: version.decisionNote ?? '' }
      : null
  const [event] = await db
    .select({ by: auditEvents.userName, at: auditEvents.at, note: auditEvents.reason })
    .from(auditEvents)
    .where(and(eq(auditEvents.visitId, visitId), eq(auditEvents.action, 'visit.report-returned')))
    .orderBy(desc(auditEvents.at))
    .limit(1)
  return event ? { ...event, note: event.note ?? '' } : null
}

/** What the report was sent back for last, where it ever was. */
async function returnedLast(visitId: string): Promise<ReportNote | null> {
  const { number, decision, decidedAt, decisionNote } = reportVersions
  const [last] = await db
    .select({ by: decider.name, at: decidedAt, note: decisionNote })
    .from(reportVersions)
    .innerJoin(tripReports, eq(tripReports.id, reportVersions.reportId))
    .innerJoin(decider, eq(decider.id, reportVersions.decidedBy))
    .where(and(eq(tripReports.visitId, visitId), eq(decision, 'returned')))
    .orderBy(desc(number))
    .limit(1)
  return last ? { by: last.by, at: last.at ?? 0, note: last.note ?? '' } : null
}
