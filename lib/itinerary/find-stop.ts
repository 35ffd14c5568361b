import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { places } from '@/db/schema/places'
import { stops } from '@/db/schema/visits'
import { placeColumns } from './find-place'

const stopColumns = {
  id: stops.id,
  position: stops.position,
  place: placeColumns,
  arrival: {
    on: stops.arrivalOn,
    time: stops.arrivalTime,
    part: stops.arrivalPart,
    zone: stops.arrivalZone,
    precision: stops.arrivalPrecision,
  },
  departure: {
    on: stops.departureOn,
    time: stops.departureTime,
    part: stops.departurePart,
    zone: stops.departureZone,
    precision: stops.departurePrecision,
  },
  noteEn: stops.noteEn,
  noteZh: stops.noteZh,
  version: stops.version,
  removedAt: stops.removedAt,
}

const selectStops = (reader: Reader) =>
  reader.select(stopColumns).from(stops).innerJoin(places, eq(places.id, stops.placeId))

/** A stop of a visit already found through the user, with its place; removed ones too, told by `removedAt`. */
export async function findStopRow(reader: Reader, visitId: string, id: string) {
  const [stop] = await selectStops(reader).where(and(eq(stops.visitId, visitId), eq(stops.id, id)))
  return stop
}

/** The stops of a visit already found through the user, in order. */
export function listStopRows(reader: Reader, visitId: string) {
  return selectStops(reader)
    .where(and(eq(stops.visitId, visitId), isNull(stops.removedAt)))
    .orderBy(asc(stops.position), asc(stops.id))
}

export type StopRow = NonNullable<Awaited<ReturnType<typeof findStopRow>>>
