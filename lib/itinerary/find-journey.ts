import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { journeys } from '@/db/schema/visits'
import { findPlaces } from './find-place'

const journeyColumns = {
  id: journeys.id,
  position: journeys.position,
  mode: journeys.mode,
  number: journeys.number,
  fromPlaceId: journeys.fromPlaceId,
  toPlaceId: journeys.toPlaceId,
  departure: {
    on: journeys.departureOn,
    time: journeys.departureTime,
    part: journeys.departurePart,
    zone: journeys.departureZone,
    precision: journeys.departurePrecision,
  },
  arrival: {
    on: journeys.arrivalOn,
    time: journeys.arrivalTime,
    part: journeys.arrivalPart,
    zone: journeys.arrivalZone,
    precision: journeys.arrivalPrecision,
  },
  version: journeys.version,
  removedAt: journeys.removedAt,
}

/** The journeys of a visit already found through the user, in order. Their places are ids; see `findJourneyRow`. */
export function listJourneyRows(reader: Reader, visitId: string) {
  return reader
    .select(journeyColumns)
    .from(journeys)
    .where(and(eq(journeys.visitId, visitId), isNull(journeys.removedAt)))
    .orderBy(asc(journeys.position), asc(journeys.id))
}

/** A journey of a visit already found through the user, with both places; removed ones too, told by `removedAt`. */
export async function findJourneyRow(reader: Reader, visitId: string, id: string) {
  const [row] = await reader
    .select(journeyColumns)
    .from(journeys)
    .where(and(eq(journeys.visitId, visitId), eq(journeys.id, id)))
  if (!row) return undefined
  const places = await findPlaces(reader, [row.fromPlaceId, row.toPlaceId])
  const from = places.get(row.fromPlaceId)
  const to = places.get(row.toPlaceId)
  return from && to && { ...row, from, to }
}

export type JourneyRow = NonNullable<Awaited<ReturnType<typeof findJourneyRow>>>
