import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { stops } from '@/db/schema/visits'
import { insideTold } from '../editions/inside-input'
import { everyName } from '../i18n/name-for'
import { plainWhen } from '../itinerary/wording'
import { listCounterparts } from './counterparts'
import type { MeetingColumns } from './settle'
import { startOf } from './start'

const namesOf = {
  nameEn: people.nameEn,
  nameZh: people.nameZh,
  nameLocal: people.nameLocal,
  localLanguage: people.localLanguage,
}

/** A person's name as the audit trail tells it. */
export async function personName(reader: Reader, personId: string): Promise<string> {
  const [person] = await reader.select(namesOf).from(people).where(eq(people.id, personId))
  return person ? everyName(person) : ''
}

async function stopName(reader: Reader, stopId: string | null): Promise<string | null> {
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
  return place ? everyName(place) : null
}

type Told = Omit<MeetingColumns, 'startAt' | 'internalFields'> & { id: string; internalFields?: string[] }

/** A meeting as the audit trail tells it: what its form shows, with names in place of ids. */
export async function toldOf(reader: Reader, meeting: Told) {
  const { id, kind, subjectEn, subjectZh, stopId, endTime, venue, sensitivity, internalFields } = meeting
  const { objectiveEn, objectiveZh, talkingPointsEn, talkingPointsZh } = meeting
  const counterparts = await listCounterparts(reader, id)
  return {
    kind,
    subjectEn,
    subjectZh,
    counterparts: counterparts.map((organisation) => everyName(organisation)).join(', ') || null,
    stop: await stopName(reader, stopId),
    start: plainWhen(startOf(meeting)),
    endTime,
    venue,
    sensitivity,
    objectiveEn,
    objectiveZh,
    talkingPointsEn,
    talkingPointsZh,
    ...(internalFields && { internalFields: insideTold(internalFields) }),
  }
}
