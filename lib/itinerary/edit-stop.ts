import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { stops } from '@/db/schema/visits'
import { record } from '../audit'
import { everyName } from '../i18n/name-for'
import { lastPartChange } from '../part-changes'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findStopRow, type StopRow } from './find-stop'
import type { StopInput } from './input'
import { keepTravelOrder } from './order'
import { rezoneMeetings } from './rezone'
import { settleStop } from './settle-stop'
import { stopChanges, whichStop } from './told'
import { stopValues } from './values'

/**
 * Changes a stop's place, times and note. Where the new place has other clocks, the stop's meetings keep their local
 * times and get its zone.
 */
export async function editStop(
  user: User,
  ref: string,
  id: string,
  input: StopInput,
  version: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const before = await findStopRow(tx, visit.id, id)
    if (!before || before.removedAt) return refused('problems.gone')
    if (before.version !== version) return overtaken(tx, user, visit.id, before)
    const columns = await settleStop(tx, user, visit, input)
    if (!columns.ok) return columns

    await tx
      .update(stops)
      .set({ ...columns.value, version: version + 1 })
      .where(eq(stops.id, id))
    await rezoneMeetings(tx, user, id, columns.value.arrivalZone)
    await keepTravelOrder(tx, visit.id)
    const after = await findStopRow(tx, visit.id, id)
    if (!after) throw new Error('The database lost a stop.')
    await record(
      tx,
      user,
      'stop.edited',
      { kind: 'visit', id: visit.id },
      {
        ...whichStop(before, after),
        ...stopChanges(before, after),
      },
    )
    return ok(null)
  })
}

async function overtaken(tx: Tx, user: User, visitId: string, now: StopRow) {
  const last = await lastPartChange(tx, visitId, 'stop.edited', 'stop', everyName(now.place))
  return conflicting({ ...last, version: now.version, values: stopValues(user.language ?? 'en', now) })
}
