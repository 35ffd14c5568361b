import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { journeys, stops } from '@/db/schema/visits'
import { misplaced, type Placed } from '../positions'
import { listJourneyRows } from './find-journey'
import { listStopRows } from './find-stop'
import { inTravelOrder } from './travel-order'

/** Writes the order of the stops: positions from 1, without gaps. */
export async function keepStopOrder(tx: Tx, ordered: Placed[]): Promise<void> {
  for (const { id, position } of misplaced(ordered))
    await tx.update(stops).set({ position }).where(eq(stops.id, id))
}

/** Puts the journeys in the order they are travelled. To be called whenever a stop or a journey has changed. */
export async function keepTravelOrder(tx: Tx, visitId: string): Promise<void> {
  const present = await listJourneyRows(tx, visitId)
  const ordered = inTravelOrder(await listStopRows(tx, visitId), present)
  for (const { id, position } of misplaced(ordered))
    await tx.update(journeys).set({ position }).where(eq(journeys.id, id))
}
