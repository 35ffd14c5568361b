import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { stops } from '@/db/schema/visits'
import { type Names, nameIn } from '../i18n/bilingual'
import type { User } from '../user'
import { listCounterparts } from './counterparts'

/** A name in the language of the user, for the audit trail and the fields of a form. */
export function nameFor(user: User, names: Names): string {
  return nameIn(user.language ?? 'en', names).text
}

const namesOf = {
  nameEn: people.nameEn,
  nameZh: people.nameZh,
  nameLocal: people.nameLocal,
  localLanguage: people.localLanguage,
}

/** A person's name, for the audit trail. */
export async function personName(reader: Reader, user: User, personId: string): Promise<string> {
  const [person] = await reader.select(namesOf).from(people).where(eq(people.id, personId))
  return person ? nameFor(user, person) : ''
}

async function stopName(reader: Reader, user: User, stopId: string | null): Promise<string | null> {
  if (!stopId) return null
  const [place] = await reader
    .select({
      nameEn: places.nameEn,
      nameZh: places.nameZh,
      nameLocal: places.nameLocal,
      localLanguage: places.localLanguage,
    })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(eq(stops.id, stopId))
  return place ? nameFor(user, place) : null
}

type Told = { id: string; stopId: string | null; startAt: number | null; startZone: string }

/** A meeting as the audit trail tells it: what its form shows, with names in place of ids. */
export async function toldOf<T extends Told>(reader: Reader, user: User, meeting: T) {
  const { id, stopId, startAt: _, startZone: __, ...columns } = meeting
  const counterparts = await listCounterparts(reader, id)
  return {
    ...columns,
    stop: await stopName(reader, user, stopId),
    counterparts: counterparts.map((organisation) => nameFor(user, organisation)).join(', ') || null,
  }
}
