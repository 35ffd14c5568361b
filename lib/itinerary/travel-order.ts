import { momentOf, type When } from '../time/when'
import { surelyBefore } from './rules'

type Stop = { place: { id: string }; arrival: When; departure: When }
type Journey = { position: number; fromPlaceId: string; toPlaceId: string; departure: When; arrival: When }

const meets = (stop: Stop | undefined, placeId: string) =>
  stop === undefined ? 0 : stop.place.id === placeId ? 2 : -1

const follows = (a: When | undefined, b: When) => {
  if (a === undefined || momentOf(a) === null || momentOf(b) === null) return 0
  return surelyBefore(b, a) ? -1 : 1
}

/** How well a journey fits between two stops (or before the first, or after the last): by its places, then its times. */
function aptness(before: Stop | undefined, after: Stop | undefined, journey: Journey): number {
  const places = meets(before, journey.fromPlaceId) + meets(after, journey.toPlaceId)
  const late = after === undefined || !surelyBefore(after.departure, journey.arrival)
  return places + follows(before?.arrival, journey.departure) + (late ? 0 : -1)
}

const isSame = (a: Journey, b: Journey) => a.fromPlaceId === b.fromPlaceId && a.toPlaceId === b.toPlaceId
/** Whether one journey goes on where the other ended. */
const joins = (a: Journey, b: Journey) => a.toPlaceId === b.fromPlaceId || a.fromPlaceId === b.toPlaceId

function bestLeg(stops: Stop[], journey: Journey, favour: (leg: number) => number): number {
  const scores = [...stops, undefined].map(
    (after, leg) => aptness(stops[leg - 1], after, journey) + favour(leg),
  )
  return scores.indexOf(Math.max(...scores))
}

/** The leg of each journey: 0 leads to the first stop, 1 to the second, the number of stops away from the last. */
function legsOf<T extends Journey>(stops: Stop[], journeys: T[]): Map<T, number> {
  const known = new Set(stops.map(({ place }) => place.id))
  const touching = journeys.filter((each) => known.has(each.fromPlaceId) || known.has(each.toPlaceId))
  const legs = new Map<T, number>()
  const anyOf = (placed: [T, number][], leg: number, holds: (other: T) => boolean) =>
    placed.some(([other, its]) => its === leg && holds(other))

  for (const journey of touching) {
    const repeated = (leg: number) => anyOf([...legs], leg, (other) => isSame(other, journey))
    const leg = bestLeg(stops, journey, (each) => (repeated(each) ? -1 : 0))
    legs.set(journey, leg)
  }
  // Only journeys that touch a stop draw others to them: the first and the last meet at home.
  const anchored = [...legs]
  for (const journey of journeys.filter((each) => !legs.has(each))) {
    const joined = (leg: number) => anyOf(anchored, leg, (other) => joins(other, journey))
    const leg = bestLeg(stops, journey, (each) => (joined(each) ? 1 : 0))
    legs.set(journey, leg)
  }
  return legs
}

/**
 * Journeys in the order they are travelled: by the stops they join, then by the clock, then as they were entered. Times
 * are often unknown, so the places say more than the clock does.
 */
export function inTravelOrder<T extends Journey>(stops: Stop[], journeys: T[]): T[] {
  const legs = legsOf(stops, journeys)
  const placeOf = (journey: T) => {
    const leg = legs.get(journey) ?? 0
    const leaves = stops[leg - 1]?.place.id === journey.fromPlaceId
    const arrives = stops[leg]?.place.id === journey.toPlaceId
    return { leg, step: Number(arrives) - Number(leaves), at: momentOf(journey.departure) ?? Infinity }
  }
  return journeys
    .map((journey) => ({ journey, ...placeOf(journey) }))
    .sort(
      (a, b) =>
        a.leg - b.leg ||
        a.step - b.step ||
        // Two unknown times differ by NaN, which counts as no difference.
        a.at - b.at ||
        a.journey.position - b.journey.position,
    )
    .map(({ journey }) => journey)
}
