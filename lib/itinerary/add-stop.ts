import 'server-only'

import { stops } from '@/db/schema/visits'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { writeOnce } from '../writing'
import { findStopRow, listStopRows } from './find-stop'
import type { StopInput } from './input'
import { keepTravelOrder } from './order'
import { settleStop } from './settle-stop'
import { stopChanges } from './told'

/** Adds a stop at the end of the itinerary. Refuses times outside the visit, reversed, or skipped by the clocks. */
export async function addStop(
  user: User,
  ref: string,
  input: StopInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const columns = await settleStop(tx, user, visit, input)
    if (!columns.ok) return columns

    const position = (await listStopRows(tx, visit.id)).length + 1
    const [row] = await tx
      .insert(stops)
      .values({ ...columns.value, visitId: visit.id, position })
      .returning({ id: stops.id })
    const stop = row && (await findStopRow(tx, visit.id, row.id))
    if (!stop) throw new Error('The database kept no stop.')
    await keepTravelOrder(tx, visit.id)
    await record(tx, user, 'stop.added', { kind: 'visit', id: visit.id }, stopChanges(undefined, stop))
    return ok({ id: stop.id })
  })
}
