import 'server-only'

import { eq } from 'drizzle-orm'
import { visits } from '@/db/schema/visits'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { giveReference } from '../references'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { write, writeOnce } from '../writing'
import { visitValues } from './form-values'
import type { VisitInput } from './input'
import { findOpenVisit } from './open'
import { settleVisit, toldOf } from './settle'

type Kept = Promise<Result<{ ref: string }>>

/** Plans a visit. Its reference carries the year of its first day, and keeps it when the dates are changed later. */
export async function planVisit(user: User, input: VisitInput, submission?: string): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const columns = await settleVisit(tx, user, input)
    if (!columns.ok) return columns

    const ref = await giveReference(tx, 'V', Number(input.firstOn.slice(0, 4)))
    const [visit] = await tx
      .insert(visits)
      .values({ ref, ...columns.value })
      .returning({ id: visits.id })
    if (!visit) throw new Error('The database kept no visit.')
    const told = changesBetween(undefined, await toldOf(tx, columns.value))
    await record(tx, user, 'visit.planned', { kind: 'visit', id: visit.id }, told)
    return ok({ ref })
  })
}

/**
 * Changes what is written of a visit; `version` is the one the form was drawn from. Refused once it is closed or
 * cancelled. Its days may be moved away from under its meetings: those then stand among what is missing.
 */
export async function editVisit(user: User, ref: string, input: VisitInput, version: number): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const before = found.value
    if (before.version !== version) {
      const last = await lastChange(tx, 'visit', before.id)
      return conflicting({ ...last, version: before.version, values: visitValues(before) })
    }
    const columns = await settleVisit(tx, user, input, before)
    if (!columns.ok) return columns

    await tx
      .update(visits)
      .set({ ...columns.value, version: before.version + 1 })
      .where(eq(visits.id, before.id))
    const changes = changesBetween(await toldOf(tx, before), await toldOf(tx, columns.value))
    await record(tx, user, 'visit.edited', { kind: 'visit', id: before.id }, changes)
    return ok({ ref })
  })
}
