import { z } from 'zod'
import { sensitivities } from '@/db/values/office'
import { directions, journeyModes, memberRoles, visitStatuses } from '@/db/values/visits'
import { day, id, internalFields, line, moment, paragraphs, position, when } from './values'

export const visit = z.strictObject({
  id,
  ref: z.string().regex(/^V\d{4}-\d{3,9}$/),
  direction: z.enum(directions),
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  purposeEn: paragraphs.nullable(),
  purposeZh: paragraphs.nullable(),
  firstOn: day,
  lastOn: day,
  status: z.enum(visitStatuses),
  sensitivity: z.enum(sensitivities),
  internalFields,
  /** The name of the officer who keeps it. */
  owner: line.nullable(),
  summaryEn: paragraphs.nullable(),
  summaryZh: paragraphs.nullable(),
  followUpEn: paragraphs.nullable(),
  followUpZh: paragraphs.nullable(),
  reportedAt: moment.nullable(),
})

/** In order of precedence, with the title as at the visit. */
export const member = z.strictObject({
  id,
  position,
  person: id,
  role: z.enum(memberRoles),
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  organisation: id.nullable(),
})

export const stop = z.strictObject({
  id,
  position,
  place: id,
  arrival: when,
  departure: when,
  noteEn: paragraphs.nullable(),
  noteZh: paragraphs.nullable(),
})

export const journey = z.strictObject({
  id,
  position,
  mode: z.enum(journeyModes),
  number: line.nullable(),
  from: id,
  to: id,
  departure: when,
  arrival: when,
})
