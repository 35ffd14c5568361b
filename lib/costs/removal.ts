import 'server-only'

import { eq } from 'drizzle-orm'
import { costLines } from '@/db/schema/costs'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findCostRow } from './find'
import { whichLine } from './told'

/** Takes a cost line away; it can be put back. Refused once the visit is closed or cancelled. */
export function removeCostLine(user: User, ref: string, id: string): Promise<Result<null>> {
  return setRemoved(user, ref, id, Date.now())
}

/** Puts a removed cost line back where it stood. */
export function restoreCostLine(user: User, ref: string, id: string): Promise<Result<null>> {
  return setRemoved(user, ref, id, null)
}

async function setRemoved(
  user: User,
  ref: string,
  id: string,
  removedAt: number | null,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const line = await findCostRow(tx, visit.value.id, id)
    if (!line) return refused('problems.gone')
    if (Boolean(line.removedAt) === Boolean(removedAt)) return ok(null)

    await tx.update(costLines).set({ removedAt }).where(eq(costLines.id, id))
    const done = removedAt ? 'cost.removed' : 'cost.restored'
    await record(tx, user, done, { kind: 'visit', id: visit.value.id }, whichLine(line))
    if (!removedAt) await putBackNamed(tx, user)
    return ok(null)
  })
}
