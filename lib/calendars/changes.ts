import 'server-only'

import { and, eq, inArray, isNotNull, max } from 'drizzle-orm'
import { db } from '@/db/client'
import { alias } from '@/db/columns'
import { meetingCounterparts, meetings } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { journeys, stops, visits } from '@/db/schema/visits'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { Changes } from './visit-entries'

const [from, to] = [alias(places, 'from_place'), alias(places, 'to_place')]

/**
 * When the visit, its journeys and its meetings last changed, each with the records that its entry names: a journey with
 * its places, a meeting with its stop, the place of that, and its counterparts.
 */
export async function changesOf(visitId: string): Promise<Changes> {
  const parts = await Promise.all([
    db.select({ id: visits.id, at: visits.updatedAt }).from(visits).where(eq(visits.id, visitId)),
    journeyChanges(visitId),
    meetingChanges(visitId),
  ])
  return new Map(parts.flat().map(({ id, ...at }) => [id, Math.max(...Object.values(at).map(Number))]))
}

function journeyChanges(visitId: string) {
  return db
    .select({ id: journeys.id, at: journeys.updatedAt, fromAt: from.updatedAt, toAt: to.updatedAt })
    .from(journeys)
    .innerJoin(from, eq(from.id, journeys.fromPlaceId))
    .innerJoin(to, eq(to.id, journeys.toPlaceId))
    .where(eq(journeys.visitId, visitId))
}

function meetingChanges(visitId: string) {
  return db
    .select({
      id: meetings.id,
      at: meetings.updatedAt,
      stopAt: stops.updatedAt,
      placeAt: places.updatedAt,
      counterpartsAt: max(organisations.updatedAt),
    })
    .from(meetings)
    .leftJoin(stops, eq(stops.id, meetings.stopId))
    .leftJoin(places, eq(places.id, stops.placeId))
    .leftJoin(meetingCounterparts, eq(meetingCounterparts.meetingId, meetings.id))
    .leftJoin(organisations, eq(organisations.id, meetingCounterparts.organisationId))
    .where(eq(meetings.visitId, visitId))
    .groupBy(meetings.id, stops.id, places.id)
}

/** The meetings and journeys taken out of a visit, as far as the user might have seen them, with when they were to be. */
export async function removedFrom(user: User, visitId: string) {
  const when = (of: typeof meetings) => ({ on: of.startOn, time: of.startTime, zone: of.startZone })
  const [gone, journeysGone] = await Promise.all([
    db
      .select({
        id: meetings.id,
        number: meetings.number,
        precision: meetings.startPrecision,
        ...when(meetings),
        removedAt: meetings.removedAt,
      })
      .from(meetings)
      .where(
        and(
          eq(meetings.visitId, visitId),
          isNotNull(meetings.removedAt),
          inArray(meetings.sensitivity, levelsUpTo(user.clearance)),
        ),
      ),
    db
      .select({
        id: journeys.id,
        precision: journeys.departurePrecision,
        on: journeys.departureOn,
        time: journeys.departureTime,
        zone: journeys.departureZone,
        removedAt: journeys.removedAt,
      })
      .from(journeys)
      .where(and(eq(journeys.visitId, visitId), isNotNull(journeys.removedAt))),
  ])
  return [
    ...gone.map((each) => ({ ...each, kind: 'meeting' as const })),
    ...journeysGone.map((each) => ({ ...each, kind: 'journey' as const })),
  ]
}

export type Removed = Awaited<ReturnType<typeof removedFrom>>[number]
