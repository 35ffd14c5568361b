import { createHash } from 'node:crypto'
import { z } from 'zod'
import { organisationKinds } from '@/db/values/directory'
import { meetingKinds, sides } from '@/db/values/meetings'
import { sensitivities } from '@/db/values/office'
import { journeyModes } from '@/db/values/visits'
import { dayParts, precisions } from '@/db/values/when'
import { momentOf } from '../time/when'
import type { VisitRecord } from '../visits/record'

/** What a programme consists of: the stops, journeys and meetings of a visit. */
export type Programme = Pick<VisitRecord, 'stops' | 'journeys' | 'meetings'>

const words = z.string().nullable()
const names = { nameEn: words, nameZh: words, nameLocal: words, localLanguage: words }
const when = z.object({
  on: words,
  time: words,
  part: z.enum(dayParts).nullable(),
  zone: z.string(),
  precision: z.enum(precisions),
})
const place = z.object({ id: z.string(), ...names, country: z.string(), zone: z.string() })
const organisation = z.object({ id: z.string(), ...names, kind: z.enum(organisationKinds) })

const stop = z.object({ id: z.string(), place, arrival: when, departure: when, noteEn: words, noteZh: words })
const journey = z.object({
  id: z.string(),
  mode: z.enum(journeyModes),
  number: words,
  from: place,
  to: place,
  departure: when,
  arrival: when,
})
const participant = z.object({
  id: z.string(),
  side: z.enum(sides),
  personId: z.string(),
  ...names,
  titleEn: words,
  titleZh: words,
  organisation: organisation.nullable(),
})
const meeting = z.object({
  id: z.string(),
  number: z.number(),
  kind: z.enum(meetingKinds),
  // That a meeting was held is no change of the programme.
  state: z.enum(['planned', 'cancelled']),
  sensitivity: z.enum(sensitivities),
  stopId: words,
  start: when,
  endTime: words,
  subjectEn: words,
  subjectZh: words,
  venue: words,
  counterparts: z.array(organisation),
  participants: z.array(participant),
})
const content = z.object({
  stops: z.array(stop),
  journeys: z.array(journey),
  meetings: z.array(meeting),
})

/**
 * A programme as a version keeps it: JSON whose letters are the same whenever the programme is. What was said, decided and
 * attended is no part of it.
 */
export function contentOf({ stops, journeys, meetings }: Programme): { content: string; sha256: string } {
  const planned = meetings.map(({ state, ...rest }) => ({
    ...rest,
    state: state === 'cancelled' ? state : 'planned',
  }))
  const text = JSON.stringify(content.parse({ stops, journeys, meetings: planned }))
  return { content: text, sha256: createHash('sha256').update(text).digest('hex') }
}

const unsaid = {
  recordEn: null,
  recordZh: null,
  agreedTextEn: null,
  agreedTextZh: null,
  readoutEn: null,
  readoutZh: null,
  objectiveEn: null,
  objectiveZh: null,
  talkingPointsEn: null,
  talkingPointsZh: null,
  internalFields: [],
}

/** The programme that a version keeps, in the shape of the record's; what no version keeps is empty. Throws on other JSON. */
export function programmeFrom(text: string): Programme {
  const { stops, journeys, meetings } = content.parse(JSON.parse(text))
  return {
    stops: stops.map((each, index) => ({ ...each, position: index + 1 })),
    journeys: journeys.map((each, index) => ({ ...each, position: index + 1 })),
    meetings: meetings.map((each) => ({
      ...each,
      ...unsaid,
      startAt: momentOf(each.start),
      counterparts: each.counterparts.map((of) => ({ ...of, meetingId: each.id })),
      participants: each.participants.map((of) => ({
        ...of,
        meetingId: each.id,
        attendance: 'invited' as const,
      })),
      outcomes: [],
    })),
  }
}
