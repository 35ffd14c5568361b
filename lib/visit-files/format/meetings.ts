import { z } from 'zod'
import { attendances, meetingKinds, meetingStates, outcomeKinds, sides } from '@/db/values/meetings'
import { sensitivities } from '@/db/values/office'
import { id, internalFields, line, many, paragraphs, time, when } from './values'

const participant = z.strictObject({
  id,
  side: z.enum(sides),
  person: id,
  organisation: id.nullable(),
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  attendance: z.enum(attendances),
})

const outcome = z.strictObject({
  id,
  kind: z.enum(outcomeKinds),
  textEn: paragraphs.nullable(),
  textZh: paragraphs.nullable(),
})

export const meeting = z.strictObject({
  id,
  number: z.int().min(1).max(100_000),
  kind: z.enum(meetingKinds),
  state: z.enum(meetingStates),
  sensitivity: z.enum(sensitivities),
  internalFields,
  stop: id.nullable(),
  start: when,
  endTime: time.nullable(),
  subjectEn: line.nullable(),
  subjectZh: line.nullable(),
  venue: line.nullable(),
  objectiveEn: paragraphs.nullable(),
  objectiveZh: paragraphs.nullable(),
  talkingPointsEn: paragraphs.nullable(),
  talkingPointsZh: paragraphs.nullable(),
  recordEn: paragraphs.nullable(),
  recordZh: paragraphs.nullable(),
  agreedTextEn: paragraphs.nullable(),
  agreedTextZh: paragraphs.nullable(),
  readoutEn: paragraphs.nullable(),
  readoutZh: paragraphs.nullable(),
  counterparts: many(id),
  participants: many(participant),
  outcomes: many(outcome),
})
