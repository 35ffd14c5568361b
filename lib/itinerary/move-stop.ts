import 'server-only'

import { record } from '../audit'
import { can } from '../permissions'
import { type Direction, moved } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { listStopRows } from './find-stop'
import { keepStopOrder, keepTravelOrder } from './order'
import { whichStop } from './told'

/**
 * Moves a stop one place up or down the itinerary. `position` is where the page showed it: when the order has changed
 * since, nothing moves and a sentence says so, which also makes a doubled click count once.
 */
export async function moveStop(
  user: User,
  ref: string,
  id: string,
  direction: Direction,
  position: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const before = await listStopRows(tx, visit.value.id)
    const stop = before.find((row) => row.id === id)
    if (!stop) return refused('problems.gone')
    if (stop.position !== position) return refused('itinerary.orderChanged')

    const after = moved(before, id, direction)
    const now = after.indexOf(stop) + 1
    if (now === position) return ok(null)
    await keepStopOrder(tx, after)
    await keepTravelOrder(tx, visit.value.id)
    const changes = { ...whichStop(stop), position: [position, now] as [number, number] }
    await record(tx, user, 'stop.moved', { kind: 'visit', id: visit.value.id }, changes)
    return ok(null)
  })
}
