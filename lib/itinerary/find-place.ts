import 'server-only'

import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { places } from '@/db/schema/places'

export const placeColumns = {
  id: places.id,
  nameEn: places.nameEn,
  nameZh: places.nameZh,
  nameLocal: places.nameLocal,
  localLanguage: places.localLanguage,
  country: places.country,
  zone: places.zone,
}

/** The place of an id, with the zone of its clocks. Throws where there is none: a pick or a foreign key vouched for it. */
export async function findPlace(reader: Reader, id: string) {
  const [place] = await reader.select(placeColumns).from(places).where(eq(places.id, id))
  if (!place) throw new Error(`There is no place ${id}.`)
  return place
}

export type PlaceRow = Awaited<ReturnType<typeof findPlace>>

/** Places by id. */
export async function findPlaces(reader: Reader, ids: string[]): Promise<Map<string, PlaceRow>> {
  const rows = await reader.select(placeColumns).from(places).where(inArray(places.id, ids))
  return new Map(rows.map((place) => [place.id, place]))
}
