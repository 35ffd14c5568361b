import { z } from 'zod'
import { organisationKinds } from '@/db/values/directory'
import { attendances, meetingKinds, meetingStates, outcomeKinds, sides } from '@/db/values/meetings'
import { sensitivities } from '@/db/values/office'
import { journeyModes } from '@/db/values/visits'
import { names } from './directory'
import {
  country,
  id,
  internalFields,
  line,
  many,
  moment,
  paragraphs,
  position,
  time,
  when,
  zone,
} from './values'

// The programme as it was frozen: with the names of that day, which the directory may have changed since. What another
// version of this program kept beside is left out.

const place = z.object({ id, ...names, country, zone })
const organisation = z.object({ id, ...names, kind: z.enum(organisationKinds) })

const stop = z.object({
  id,
  position,
  place,
  arrival: when,
  departure: when,
  noteEn: paragraphs.nullable(),
  noteZh: paragraphs.nullable(),
})

const journey = z.object({
  id,
  position,
  mode: z.enum(journeyModes),
  number: line.nullable(),
  departure: when,
  arrival: when,
  from: place,
  to: place,
})

const participant = z.object({
  meetingId: id,
  id,
  side: z.enum(sides),
  personId: id,
  ...names,
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  attendance: z.enum(attendances),
  organisation: organisation.nullable(),
})

const meeting = z.object({
  id,
  number: z.int().min(1).max(100_000),
  kind: z.enum(meetingKinds),
  state: z.enum(meetingStates),
  sensitivity: z.enum(sensitivities),
  stopId: id.nullable(),
  start: when,
  startAt: z.int().nullable(),
  endTime: time.nullable(),
  subjectEn: line.nullable(),
  subjectZh: line.nullable(),
  venue: line.nullable(),
  recordEn: paragraphs.nullable(),
  recordZh: paragraphs.nullable(),
  agreedTextEn: paragraphs.nullable(),
  agreedTextZh: paragraphs.nullable(),
  readoutEn: paragraphs.nullable(),
  readoutZh: paragraphs.nullable(),
  objectiveEn: paragraphs.nullable(),
  objectiveZh: paragraphs.nullable(),
  talkingPointsEn: paragraphs.nullable(),
  talkingPointsZh: paragraphs.nullable(),
  internalFields,
  counterparts: many(organisation.extend({ meetingId: id })),
  participants: many(participant),
  outcomes: many(
    z.object({
      meetingId: id,
      id,
      kind: z.enum(outcomeKinds),
      textEn: paragraphs.nullable(),
      textZh: paragraphs.nullable(),
    }),
  ),
})

/** The programme frozen as the plan: its number, when, and what stood in it. */
export const planned = z.object({
  number: z.int().min(1).max(100_000),
  madeAt: moment,
  programme: z.object({ stops: many(stop), journeys: many(journey), meetings: many(meeting) }),
})
