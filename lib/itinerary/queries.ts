import 'server-only'

import { db } from '@/db/client'
import type { User } from '../user'
import { findVisitRow } from '../visits/find'
import { itineraryOf } from '../visits/record/itinerary'
import { findJourneyRow } from './find-journey'
import { findStopRow } from './find-stop'

/** A visit with its stops and journeys, each in order, or undefined when the user may not see it. */
export async function findItinerary(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  return visit && { visit, ...(await itineraryOf(visit.id)) }
}

/** A stop with its visit, or undefined. Removed ones are found too, for the way back: see `removedAt`. */
export async function findStop(user: User, ref: string, id: string) {
  const visit = await findVisitRow(db, user, ref)
  const stop = visit && (await findStopRow(db, visit.id, id))
  return stop && { visit, stop }
}

/** A journey with its visit and places, or undefined. Removed ones are found too, for the way back: see `removedAt`. */
export async function findJourney(user: User, ref: string, id: string) {
  const visit = await findVisitRow(db, user, ref)
  const journey = visit && (await findJourneyRow(db, visit.id, id))
  return journey && { visit, journey }
}
