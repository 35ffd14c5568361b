import 'server-only'

import { eq } from 'drizzle-orm'
import { visits } from '@/db/schema/visits'
import { record } from '../audit'
import { isPending } from '../commitments/rules'
import { can } from '../permissions'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import { findVisitRow } from './find'
import type { ReopeningInput } from './input'
import { missingOf } from './missing'
import { findVisitRecord } from './record'
import { reopenedTo } from './rules'
import { takeTo, type Verb } from './verbs'

type Moved = Promise<Result<{ ref: string }>>

/**
 * Submits the trip report. Refused while it has no summary or the delegation no head; any other gap wants a reason, since
 * a source may never say what is missing.
 */
export function reportVisit(user: User, ref: string, reason: string | null = null): Moved {
  const refusal = 'visits.refused.report'
  const verb: Verb = { to: 'reported', told: 'visit.reported', needs: 'visits.write', refusal }
  return takeTo(user, ref, verb, reason, async () => {
    const visit = await findVisitRecord(user, ref)
    if (!visit) return refused('problems.gone')
    const missing = missingOf(visit)
    const needed = missing.find((gap) => gap.needed)
    if (needed) return refused(needed.key, needed.values)
    if (missing.length > 0 && !reason)
      return refusedField('reason', 'visits.refused.reportGaps', { count: missing.length })
    return ok(null)
  })
}

/**
 * Approves the report and closes the visit; nothing of its programme changes after that. Open commitments live on, but
 * each must have an owner first, or nobody would ask after it again.
 */
export function closeVisit(user: User, ref: string, note: string | null = null): Moved {
  const refusal = 'visits.refused.close'
  const verb: Verb = { to: 'closed', told: 'visit.closed', needs: 'visits.approve', refusal }
  return takeTo(user, ref, verb, note, async () => {
    const visit = await findVisitRecord(user, ref)
    if (!visit) return refused('problems.gone')
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
 * ahead. `from` is the status the person saw, so that a doubled click goes back once.
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
    const approvals = from === 'approved' || from === 'closed'
    if (approvals && !can(user, 'visits.approve')) return refused('problems.notAllowed')

    const reportedAt = from === 'reported' ? null : visit.reportedAt
    await tx.update(visits).set({ status: back, reportedAt }).where(eq(visits.id, visit.id))
    const subject = { kind: 'visit', id: visit.id } as const
    await record(tx, user, 'visit.reopened', subject, { status: [from, back] }, reason)
    return ok({ ref })
  })
}
