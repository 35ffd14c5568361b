import { transaction } from '@/db/client'
import { makeStop } from '@/db/factories/visits'
import { journeys } from '@/db/schema'
import { at, exact, type LocalTime, zones } from './clocks'
import type { Places } from './directory'

const { home, ural, india: delhi } = zones

export async function makeItinerary(visitId: string, places: Places) {
  const stop = (place: { id: string }, zone: string, position: number, from?: LocalTime, to?: LocalTime) =>
    makeStop({
      visitId,
      placeId: place.id,
      position,
      arrivalZone: zone,
      departureZone: zone,
      ...(from && exact('arrival', from)),
      ...(to && exact('departure', to)),
    })
  const [landed, left] = [at('2019-12-20', '02:15', ural), at('2019-12-22', '09:00', ural)]
  const stops = [
    await stop(places.ural, ural, 1, landed, left),
    await stop(places.kochi, delhi, 2, at('2019-12-22', '19:40', delhi), at('2019-12-24', '08:00', delhi)),
    await stop(places.mumbai, delhi, 3),
  ]
  const leg = (
    position: number,
    from: { id: string },
    to: { id: string },
    number: string,
    leaves: LocalTime,
    lands: LocalTime,
  ): typeof journeys.$inferInsert => ({
    visitId,
    position,
    mode: 'flight' as const,
    number,
    fromPlaceId: from.id,
    toPlaceId: to.id,
    ...exact('departure', leaves),
    ...exact('arrival', lands),
  })
  const legs = [
    leg(1, places.yiwu, places.ural, 'CA7301', at('2019-12-19', '23:50', home), landed),
    leg(2, places.ural, places.kochi, 'SU241', left, at('2019-12-22', '19:40', delhi)),
    leg(
      3,
      places.mumbai,
      places.yiwu,
      'CA890',
      at('2019-12-26', '01:20', delhi),
      at('2019-12-26', '11:05', home),
    ),
  ]
  await transaction((tx) => tx.insert(journeys).values(legs))
  return stops
}
