import 'server-only'

import type { Tx } from '@/db/client'
import { places } from '@/db/schema'
import { changesBetween, record } from '../../audit'
import type { User } from '../../user'
import { type NamesGiven, nameColumns } from '../names'

type PlaceGiven = NamesGiven & {
  country: string
  zone: string
  latitude: number | null
  longitude: number | null
}

/** Writes a new place and its event. What may be written, and by whom, is the caller's question. */
export async function insertPlace(tx: Tx, user: User, given: PlaceGiven): Promise<string> {
  const { country, zone, latitude, longitude } = given
  const values = { ...nameColumns(given), country, zone, latitude, longitude }
  const [place] = await tx.insert(places).values(values).returning({ id: places.id })
  if (!place) throw new Error('The database wrote no place.')
  const { nameSearch: _, ...written } = values
  await record(tx, user, 'place.added', { kind: 'place', id: place.id }, changesBetween(undefined, written))
  return place.id
}
