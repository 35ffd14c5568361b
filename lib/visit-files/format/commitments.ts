import { z } from 'zod'
import {
  amountKinds,
  commitmentKinds,
  commitmentStatuses,
  courses,
  promisers,
  rungs,
  verifications,
} from '@/db/values/commitments'
import { sensitivities } from '@/db/values/office'
import { currency, day, hundredths, id, internalFields, line, many, paragraphs } from './values'

const proof = {
  evidence: paragraphs.nullable(),
  verification: z.enum(verifications),
  verifiedBy: line.nullable(),
  note: paragraphs.nullable(),
}

/** A dated step on the ladder from words to fact. */
const step = z.strictObject({
  id,
  rung: z.enum(rungs),
  course: z.enum(courses),
  doneOn: day.nullable(),
  ...proof,
})

const amount = z.strictObject({
  id,
  kind: z.enum(amountKinds),
  hundredths,
  currency,
  asOf: day,
  ...proof,
})

export const commitment = z.strictObject({
  id,
  ref: z.string().regex(/^C\d{4}-\d{3,9}$/),
  promiser: z.enum(promisers),
  wordsEn: paragraphs.nullable(),
  wordsZh: paragraphs.nullable(),
  quote: paragraphs.nullable(),
  /** Whether it was made on this visit; else it belongs to one of its agreements alone. */
  madeOnVisit: z.boolean(),
  meeting: id.nullable(),
  agreement: id.nullable(),
  organisation: id.nullable(),
  theirPerson: id.nullable(),
  /** The name of who answers for it on our side. */
  owner: line.nullable(),
  madeOn: day.nullable(),
  dueOn: day.nullable(),
  status: z.enum(commitmentStatuses),
  evidence: paragraphs.nullable(),
  dropReason: paragraphs.nullable(),
  closedOn: day.nullable(),
  important: z.boolean(),
  kind: z.enum(commitmentKinds),
  rung: z.enum(rungs).nullable(),
  course: z.enum(courses).nullable(),
  courseReason: paragraphs.nullable(),
  /** The earlier commitment of this file that it carries further. */
  continues: id.nullable(),
  sensitivity: z.enum(sensitivities),
  internalFields,
  steps: many(step),
  amounts: many(amount),
})
