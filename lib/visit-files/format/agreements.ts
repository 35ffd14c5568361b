import { z } from 'zod'
import {
  actKinds,
  agreementRelations,
  agreementTypes,
  bindingIntents,
  effectiveRules,
  partySides,
  terms,
} from '@/db/values/agreements'
import { sensitivities } from '@/db/values/office'
import { day, id, internalFields, languageTag, line, many, paragraphs } from './values'

const act = z.strictObject({
  id,
  kind: z.enum(actKinds),
  doneOn: day.nullable(),
  untilOn: day.nullable(),
  place: id.nullable(),
  organisation: id.nullable(),
  /** Of a correction: which fact it sets right, what stood there and what is true. */
  correction: z
    .strictObject({
      field: z.string().regex(/^[A-Za-z.]{1,60}$/),
      before: paragraphs.nullable(),
      after: paragraphs.nullable(),
    })
    .nullable(),
  noteEn: paragraphs.nullable(),
  noteZh: paragraphs.nullable(),
})

const party = z.strictObject({ id, organisation: id, side: z.enum(partySides) })

const signatory = z.strictObject({
  id,
  person: id,
  organisation: id.nullable(),
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  signedOn: day.nullable(),
  place: id.nullable(),
})

export const agreement = z.strictObject({
  id,
  ref: z.string().regex(/^A\d{4}-\d{3,9}$/),
  type: z.enum(agreementTypes),
  bindingIntent: z.enum(bindingIntents),
  titleEn: line.nullable(),
  titleZh: line.nullable(),
  titleLocal: line.nullable(),
  titleLocalLanguage: languageTag.nullable(),
  summaryEn: paragraphs.nullable(),
  summaryZh: paragraphs.nullable(),
  textLanguages: many(languageTag, 60),
  authenticLanguages: many(languageTag, 60),
  effectiveRule: z.enum(effectiveRules),
  effectiveOn: day.nullable(),
  term: z.enum(terms),
  validUntil: day.nullable(),
  noticeDays: z.int().min(0).max(100_000).nullable(),
  renewalMonths: z.int().min(0).max(100_000).nullable(),
  toBeCompleted: z.boolean(),
  sensitivity: z.enum(sensitivities),
  internalFields,
  /** Whether it came from this visit; else it was only spoken of there. */
  fromThisVisit: z.boolean(),
  meeting: id.nullable(),
  spokenOfAt: many(id),
  /** The agreement of this file that it changes or follows, and how. */
  parent: id.nullable(),
  relation: z.enum(agreementRelations).nullable(),
  parties: many(party),
  signatories: many(signatory),
  acts: many(act),
})
