import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reportVersions } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findVisitRow, type VisitRow } from '../visits/find'
import { write } from '../writing'
import { readContent } from './content'
import type { DecisionInput, ReturningInput } from './input'
import { findReportRow, keepReportState, reportStateOf } from './state'
import { lastVersionOf } from './versions/keep'
import { mayReadContent } from './versions/visible'

type Decided = Promise<Result<{ ref: string }>>
type Decision = 'approved' | 'returned'

/** Approves the version of a report that the official saw; its visit stays reported until it is closed. */
export function approveReport(user: User, ref: string, { number, note }: DecisionInput): Decided {
  return decide(user, ref, 'approved', number, note, async (tx, visit) => {
    await record(tx, user, 'visit.report-approved', subjectOf(visit), toldOf(number), note ?? undefined)
  })
}

/** Sends the version that the official saw back to its author with a note of what it wants. */
export function returnReport(user: User, ref: string, { number, note }: ReturningInput): Decided {
  return decide(user, ref, 'returned', number, note, async (tx, visit) => {
    await tx.update(visits).set({ status: 'returned', reportedAt: null }).where(eq(visits.id, visit.id))
    const changes = { ...toldOf(number), status: ['reported', 'returned'] as [string, string] }
    await record(tx, user, 'visit.report-returned', subjectOf(visit), changes, note)
  })
}

const subjectOf = ({ id }: VisitRow) => ({ kind: 'visit', id }) as const
const toldOf = (number: number) =>
  number > 0 ? { reportVersion: [number, number] as [number, number] } : undefined

/**
 * One decision a version, by somebody who may read it: a doubled click counts once, and a second official is told of the
 * first.
 */
async function decide(
  user: User,
  ref: string,
  decision: Decision,
  number: number,
  note: string | null,
  tell: (tx: Tx, visit: VisitRow) => Promise<void>,
): Decided {
  if (!can(user, 'visits.approve')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findVisitRow(tx, user, ref)
    if (!visit) return refused('problems.gone')
    const report = await findReportRow(tx, visit.id)
    const version = report && (await lastVersionOf(tx, report.id))
    const state = reportStateOf(report?.state, visit.status)
    if (version && !(await mayReadContent(user, readContent(version.content))))
      return refused('problems.gone')
    if ((version?.number ?? 0) !== number) return refused('reports.refused.newer')
    const mine = version ? version.decidedBy === user.id : true
    if (state === decision && mine) return ok({ ref })
    if (version?.decision) return alreadyDecided(tx, version)
    if (state !== 'submitted' || visit.status !== 'reported')
      return refused('reports.refused.notSubmitted', { state })

    await keepReportState(tx, visit.id, decision)
    if (version)
      await tx
        .update(reportVersions)
        .set({ decision, decisionNote: note, decidedAt: Date.now(), decidedBy: user.id })
        .where(eq(reportVersions.id, version.id))
    await tell(tx, visit)
    return ok({ ref })
  })
}

async function alreadyDecided(
  tx: Tx,
  { decision, decidedBy }: { decision: Decision | null; decidedBy: string | null },
) {
  const [by] = await tx
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, decidedBy ?? ''))
  return refused('reports.refused.decided', { by: by?.name ?? '', decision: decision ?? '' })
}
