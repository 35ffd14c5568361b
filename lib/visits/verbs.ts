import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { visits } from '@/db/schema/visits'
import type { VisitStatus } from '@/db/values/visits'
import { record } from '../audit'
import { env } from '../env'
import type { MessageKey } from '../i18n/keys'
import { dayFor } from '../itinerary/wording'
import { can, type Permission } from '../permissions'
import { keepProgramme } from '../programmes/keep'
import { ok, type Result, refused } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { write } from '../writing'
import { findVisitRow, type VisitRow } from './find'
import { mayBecome } from './rules'

type Moved = Promise<Result<{ ref: string }>>

export type Verb = {
  to: VisitStatus
  /** `noun.past` of the audit trail. */
  told: string
  needs: Permission
  /** Why not, with the visit's `status` in the sentence. */
  refusal: MessageKey
}

/** The status as an ICU `select` can name it: without the hyphen. */
export const selectable = (status: VisitStatus) => status.replace('-', '')

/**
 * Takes a visit to another status, if it may go there and `also`, which may write with it, finds nothing against it. A visit
 * that is there already is left alone: a doubled click counts once. It gives no new version, since no form shows the status.
 */
export async function takeTo(
  user: User,
  ref: string,
  verb: Verb,
  reason: string | null = null,
  also: (visit: VisitRow, tx: Tx) => Promise<Result<null>> | Result<null> = () => ok(null),
): Moved {
  if (!can(user, verb.needs)) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findVisitRow(tx, user, ref)
    if (!visit) return refused('problems.gone')
    const { id, status } = visit
    if (status === verb.to) return ok({ ref })
    if (!mayBecome(status, verb.to)) return refused(verb.refusal, { status: selectable(status) })
    const allowed = await also(visit, tx)
    if (!allowed.ok) return allowed

    const reportedAt = verb.to === 'reported' ? Date.now() : visit.reportedAt
    await tx.update(visits).set({ status: verb.to, reportedAt }).where(eq(visits.id, id))
    await record(
      tx,
      user,
      verb.told,
      { kind: 'visit', id },
      { status: [status, verb.to] },
      reason ?? undefined,
    )
    return ok({ ref })
  })
}

/** Says that a planned visit was approved, with a note (the paper's number, say) if there is one. Its programme is the plan. */
export function approveVisit(user: User, ref: string, note: string | null = null): Moved {
  const refusal = 'visits.refused.approve'
  const verb: Verb = { to: 'approved', told: 'visit.approved', needs: 'visits.approve', refusal }
  return takeTo(user, ref, verb, note, async ({ id }, tx) => {
    await keepProgramme(tx, user, id, 'approved')
    return ok(null)
  })
}

/** Says that the delegation has left. Refused before the first day, as the office's calendar has it. */
export function departOnVisit(user: User, ref: string): Moved {
  const refusal = 'visits.refused.depart'
  const verb: Verb = { to: 'under-way', told: 'visit.departed', needs: 'visits.write', refusal }
  return takeTo(user, ref, verb, null, ({ firstOn }) =>
    todayIn(env().HOME_ZONE) < firstOn
      ? refused('visits.refused.departEarly', { on: dayFor(user, firstOn) })
      : ok(null),
  )
}

/** Says that the delegation is back. */
export function returnFromVisit(user: User, ref: string): Moved {
  const refusal = 'visits.refused.return'
  return takeTo(user, ref, { to: 'returned', told: 'visit.returned', needs: 'visits.write', refusal })
}

/** Calls a visit off before its return, for a reason. What was entered stays to be read. */
export function cancelVisit(user: User, ref: string, reason: string): Moved {
  const refusal = 'visits.refused.cancel'
  return takeTo(
    user,
    ref,
    { to: 'cancelled', told: 'visit.cancelled', needs: 'visits.write', refusal },
    reason,
  )
}
