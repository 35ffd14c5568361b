import 'server-only'

import { desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { reportFiles, reportVersions, tripReports } from '@/db/schema/reports'
import { fileChecks, files } from '@/db/schema/sources'
import { visits } from '@/db/schema/visits'
import { can } from '../permissions'
import { findVersion } from '../reports/versions/queries'
import { findSubjectOf } from '../subjects'
import type { User } from '../user'
import { checkUnderWay } from './check'
import { filedColumns } from './queries'
import { allKept } from './stored'

const most = 10
const mostNamed = 50

/** A file that a check found missing or damaged; without name and path where the user may not see its record. */
export type BadFile = { sha256: string; state: 'missing' | 'damaged'; name?: string; path?: string }

/** The last ten checks, newest first, what each found, and how many files there are to check. */
export async function listChecks(user: User) {
  if (!can(user, 'settings.write')) return { all: 0, checks: [] }
  // Asked before the rows: a check that ends in between is still told as running, and the page looks again.
  const running = checkUnderWay()
  const rows = await db.select().from(fileChecks).orderBy(desc(fileChecks.startedAt)).limit(most)
  const all = (await allKept(db)).size
  const checks = []
  for (const { id, startedAt, finishedAt, checked, missing, damaged } of rows) {
    const state = finishedAt ? 'finished' : id === running ? 'running' : 'broken-off'
    const bad = [
      ...missing.map((sha256) => ({ sha256, state: 'missing' as const })),
      ...damaged.map((sha256) => ({ sha256, state: 'damaged' as const })),
    ]
    const named: BadFile[] = []
    for (const each of bad.slice(0, mostNamed)) named.push({ ...each, ...(await nameOf(user, each.sha256)) })
    const counts = { checked, missing: missing.length, damaged: damaged.length }
    checks.push({ id, startedAt, state, ...counts, bad: named } as const)
  }
  return { all, checks }
}

export type FileCheck = Awaited<ReturnType<typeof listChecks>>['checks'][number]

async function nameOf(user: User, sha256: string): Promise<{ name: string; path: string } | undefined> {
  const rows = await db
    .select({ name: files.name, of: filedColumns })
    .from(files)
    .where(eq(files.sha256, sha256))
    .orderBy(desc(isNull(files.removedAt)))
  for (const { name, of } of rows) {
    const subject = await findSubjectOf(db, user, of)
    if (subject) return { name, path: subject.path }
  }
  return reportFileNamed(user, sha256)
}

async function reportFileNamed(user: User, sha256: string) {
  const rows = await db
    .select({ name: reportFiles.name, ref: visits.ref, number: reportVersions.number })
    .from(reportFiles)
    .innerJoin(reportVersions, eq(reportVersions.id, reportFiles.versionId))
    .innerJoin(tripReports, eq(tripReports.id, reportVersions.reportId))
    .innerJoin(visits, eq(visits.id, tripReports.visitId))
    .where(eq(reportFiles.sha256, sha256))
  for (const { name, ref, number } of rows)
    if (await findVersion(user, ref, number))
      return { name, path: `/visits/${ref}/report/versions/${number}` }
  return undefined
}
