import 'server-only'

import { eq } from 'drizzle-orm'
import { stops } from '@/db/schema/visits'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { nameFor } from '../i18n/name-for'
import { can } from '../permissions'
import { inserted } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findStopRow, listStopRows } from './find-stop'
import { meetingsHanging } from './hanging'
import { keepStopOrder, keepTravelOrder } from './order'
import { whichStop } from './told'

const mostNamed = 5

/**
 * Takes a stop out of the itinerary; those behind move up. Refused while meetings hang on it that the user may see. One
 * they may not see keeps its stop and shows in the tray to whoever may, so that a refusal betrays nothing.
 */
export async function removeStop(user: User, ref: string, id: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const stop = await findStopRow(tx, visit.value.id, id)
    if (!stop) return refused('problems.gone')
    if (stop.removedAt) return ok(null)
    const hanging = await meetingsHanging(tx, user, id)
    if (hanging.length > 0)
      return refused('itinerary.stopInUse', {
        place: nameFor(user, stop.place),
        meetings: hanging.slice(0, mostNamed).join(' · '),
        more: Math.max(0, hanging.length - mostNamed),
      })

    await tx.update(stops).set({ removedAt: Date.now() }).where(eq(stops.id, id))
    await keepStopOrder(tx, await listStopRows(tx, visit.value.id))
    await keepTravelOrder(tx, visit.value.id)
    await record(tx, user, 'stop.removed', { kind: 'visit', id: visit.value.id }, whichStop(stop))
    return ok(null)
  })
}

/** Puts a removed stop back where it was in the itinerary. */
export async function restoreStop(user: User, ref: string, id: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const stop = await findStopRow(tx, visit.value.id, id)
    if (!stop) return refused('problems.gone')
    if (!stop.removedAt) return ok(null)

    const present = await listStopRows(tx, visit.value.id)
    await tx.update(stops).set({ removedAt: null }).where(eq(stops.id, id))
    await keepStopOrder(tx, inserted(present, stop, stop.position))
    await keepTravelOrder(tx, visit.value.id)
    await record(tx, user, 'stop.restored', { kind: 'visit', id: visit.value.id }, whichStop(stop))
    await putBackNamed(tx, user)
    return ok(null)
  })
}
