import type { PlaceRow } from '../find'
import { nameValues } from '../name-values'

/** A place as its form shows it, by field name. */
export function placeValues(place: PlaceRow): Record<string, string> {
  return {
    ...nameValues(place),
    country: place.country,
    zone: place.zone,
    latitude: place.latitude === null ? '' : String(place.latitude),
    longitude: place.longitude === null ? '' : String(place.longitude),
  }
}
