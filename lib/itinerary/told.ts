import { changesBetween } from '../audit'
import { everyName } from '../i18n/name-for'
import type { JourneyRow } from './find-journey'
import type { StopRow } from './find-stop'
import { plainWhen } from './wording'

const ofStop = ({ place, arrival, departure, noteEn, noteZh }: StopRow) => ({
  stop: everyName(place),
  arrival: plainWhen(arrival),
  departure: plainWhen(departure),
  noteEn,
  noteZh,
})

const ofJourney = (journey: JourneyRow) => ({
  journey: routeOf(journey),
  mode: journey.mode,
  number: journey.number,
  departure: plainWhen(journey.departure),
  arrival: plainWhen(journey.arrival),
})

/** A journey by its two places: what an event calls it. */
export function routeOf({ from, to }: Pick<JourneyRow, 'from' | 'to'>): string {
  return `${everyName(from)} → ${everyName(to)}`
}

/** The stop an event speaks of; the pair says the same twice where it has not become another. */
export function whichStop(before: StopRow, after: StopRow = before) {
  return { stop: [everyName(before.place), everyName(after.place)] as [string, string] }
}

/** The journey an event speaks of; the pair says the same twice where it has not become another. */
export function whichJourney(before: JourneyRow, after: JourneyRow = before) {
  return { journey: [routeOf(before), routeOf(after)] as [string, string] }
}

/** What the audit trail keeps of a new stop, or of a change from `before`. */
export function stopChanges(before: StopRow | undefined, after: StopRow) {
  return changesBetween(before && ofStop(before), ofStop(after))
}

/** What the audit trail keeps of a new journey, or of a change from `before`. */
export function journeyChanges(before: JourneyRow | undefined, after: JourneyRow) {
  return changesBetween(before && ofJourney(before), ofJourney(after))
}
