import 'server-only'

import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { places } from '@/db/schema/places'
import { journeys, stops, visits } from '@/db/schema/visits'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { Changes } from './visit-entries'

/** When the visit, its journeys and its meetings last changed, each with the stop and the place it is at. */
export async function changesOf(visitId: string): Promise<Changes> {
  const stopRows = await db
    .select({ id: stops.id, at: stops.updatedAt, placeAt: places.updatedAt })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(eq(stops.visitId, visitId))
  const stopAt = new Map(stopRows.map(({ id, at, placeAt }) => [id, Math.max(at, placeAt)]))
  const [visitRows, journeyRows, meetingRows] = await Promise.all([
    db.select({ id: visits.id, at: visits.updatedAt }).from(visits).where(eq(visits.id, visitId)),
    db
      .select({ id: journeys.id, at: journeys.updatedAt })
      .from(journeys)
      .where(eq(journeys.visitId, visitId)),
    db
      .select({ id: meetings.id, at: meetings.updatedAt, stopId: meetings.stopId })
      .from(meetings)
      .where(eq(meetings.visitId, visitId)),
  ])
  const own = [...visitRows, ...journeyRows].map(({ id, at }) => [id, at] as const)
  const met = meetingRows.map(
    ({ id, at, stopId }) => [id, Math.max(at, (stopId && stopAt.get(stopId)) || 0)] as const,
  )
  return new Map([...own, ...met])
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
