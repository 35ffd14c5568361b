import 'server-only'

import { eq } from 'drizzle-orm'
import { visits } from '@/db/schema/visits'
import { record } from '../audit'
import { isPending } from '../commitments/rules'
import { can } from '../permissions'
import { findReportRow, keepReportState, reportStateOf } from '../reports/state'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findVisitRow } from './find'
import type { ReopeningInput } from './input'
import { findVisitRecord } from './record'
import { reopenedTo, undoesApproval } from './rules'
import { takeTo, type Verb } from './verbs'

type Moved = Promise<Result<{ ref: string }>>

/**
 * Closes a visit whose report is approved, and archives the report; nothing of the programme changes after that. Open
 * commitments live on, but each must have an owner first, or nobody would ask after it again.
 */
export function closeVisit(user: User, ref: string, note: string | null = null): Moved {
  const refusal = 'visits.refused.close'
  const verb: Verb = { to: 'closed', told: 'visit.closed', needs: 'visits.approve', refusal }
  return takeTo(user, ref, verb, note, async ({ id, status }, tx) => {
    const state = reportStateOf((await findReportRow(tx, id))?.state, status)
    if (state !== 'approved') return refused('visits.refused.closeUnapproved', { state })
    const visit = await findVisitRecord(user, ref)
    if (!visit) return refused('problems.gone')
    await keepReportState(tx, id, 'archived')
    const ownerless = visit.commitments.filter(
      (commitment) => isPending(commitment.status) && !commitment.ownerId,
    )
    if (ownerless.length === 0) return ok(null)
    const refs = ownerless.map((commitment) => commitment.ref).join(', ')
    return refused('visits.refused.closeOwnerless', { count: ownerless.length, refs })
  })
}

/**
 * Takes a visit back one step, for a reason: a report that needs more work, a click too many, a cancelled visit that goes
 * ahead. `from` is the status the person saw, so that a doubled click goes back once. The report of a visit that is no
 * longer reported is a draft again; that of one no longer closed is approved as before.
 */
export async function reopenVisit(user: User, ref: string, { from, reason }: ReopeningInput): Moved {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findVisitRow(tx, user, ref)
    if (!visit) return refused('problems.gone')
    const back = reopenedTo(from)
    if (!back) return refused('visits.refused.reopen')
    if (visit.status === back) return ok({ ref })
    if (visit.status !== from) return refused('visits.refused.changed')
    const state = reportStateOf((await findReportRow(tx, visit.id))?.state, visit.status)
    if (undoesApproval(from, state) && !can(user, 'visits.approve')) return refused('problems.notAllowed')

    if (from === 'reported') await keepReportState(tx, visit.id, 'draft')
    if (from === 'closed') await keepReportState(tx, visit.id, 'approved')
    const reportedAt = from === 'reported' ? null : visit.reportedAt
    await tx.update(visits).set({ status: back, reportedAt }).where(eq(visits.id, visit.id))
    const subject = { kind: 'visit', id: visit.id } as const
    await record(tx, user, 'visit.reopened', subject, { status: [from, back] }, reason)
    return ok({ ref })
  })
}
