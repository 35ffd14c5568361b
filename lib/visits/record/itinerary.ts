import 'server-only'

import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { places } from '@/db/schema/places'
import { journeys, stops } from '@/db/schema/visits'
import { nameColumns } from './columns'

const placeColumns = { id: places.id, ...nameColumns(places), country: places.country, zone: places.zone }

function stopsOf(visitId: string) {
  return db
    .select({
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
    })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(and(eq(stops.visitId, visitId), isNull(stops.removedAt)))
    .orderBy(asc(stops.position), asc(stops.id))
}

const journeysHere = (visitId: string) => and(eq(journeys.visitId, visitId), isNull(journeys.removedAt))

function journeyRowsOf(visitId: string) {
  return db
    .select({
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
    })
    .from(journeys)
    .where(journeysHere(visitId))
    .orderBy(asc(journeys.position), asc(journeys.id))
}

function journeyPlacesOf(visitId: string) {
  const ends = (end: typeof journeys.fromPlaceId | typeof journeys.toPlaceId) =>
    db.select({ id: end }).from(journeys).where(journeysHere(visitId))
  return db
    .select(placeColumns)
    .from(places)
    .where(or(inArray(places.id, ends(journeys.fromPlaceId)), inArray(places.id, ends(journeys.toPlaceId))))
}

/** The stops and the journeys of a visit, each in their order, with their places. */
export async function itineraryOf(visitId: string) {
  const [stopRows, journeyRows, ends] = await Promise.all([
    stopsOf(visitId),
    journeyRowsOf(visitId),
    journeyPlacesOf(visitId),
  ])
  const placeOf = new Map(ends.map((place) => [place.id, place]))
  return {
    stops: stopRows,
    journeys: journeyRows.flatMap(({ fromPlaceId, toPlaceId, ...journey }) => {
      const from = placeOf.get(fromPlaceId)
      const to = placeOf.get(toPlaceId)
      return from && to ? [{ ...journey, from, to }] : []
    }),
  }
}
