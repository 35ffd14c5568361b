import 'server-only'

import { eq } from 'drizzle-orm'
import { journeys } from '@/db/schema/visits'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findJourneyRow } from './find-journey'
import { keepTravelOrder } from './order'
import { whichJourney } from './told'

/** Takes a journey out of the itinerary. */
export function removeJourney(user: User, ref: string, id: string): Promise<Result<null>> {
  return settleRemoval(user, ref, id, true)
}

/** Puts a removed journey back. */
export function restoreJourney(user: User, ref: string, id: string): Promise<Result<null>> {
  return settleRemoval(user, ref, id, false)
}

async function settleRemoval(user: User, ref: string, id: string, removed: boolean): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const journey = await findJourneyRow(tx, visit.value.id, id)
    if (!journey) return refused('problems.gone')
    if ((journey.removedAt !== null) === removed) return ok(null)

    await tx
      .update(journeys)
      .set({ removedAt: removed ? Date.now() : null })
      .where(eq(journeys.id, id))
    await keepTravelOrder(tx, visit.value.id)
    const action = removed ? 'journey.removed' : 'journey.restored'
    await record(tx, user, action, { kind: 'visit', id: visit.value.id }, whichJourney(journey))
    if (!removed) await putBackNamed(tx, user)
    return ok(null)
  })
}
