import { z } from 'zod'
import { fileKinds, fileOrigins, retentions, sourceKinds } from '@/db/values/files'
import { reportParts } from '@/db/values/reports'
import { costItems, payers } from '@/db/values/visits'
import {
  country,
  currency,
  day,
  hundredths,
  id,
  languageTag,
  line,
  many,
  moment,
  paragraphs,
  position,
  sha256,
  webAddress,
} from './values'

/** The record that a citation or a file belongs to. */
const subject = z.strictObject({ kind: z.enum(['visit', 'meeting', 'agreement', 'commitment']), id })

const citation = z.strictObject({ id, of: subject, remark: paragraphs.nullable() })

export const source = z.strictObject({
  id,
  kind: z.enum(sourceKinds),
  title: line,
  publisher: line.nullable(),
  author: line.nullable(),
  url: webAddress.nullable(),
  publishedOn: day.nullable(),
  note: paragraphs.nullable(),
  citations: many(citation),
})

/** What is known of an attachment; `path` is its entry in the archive. */
export const file = z.strictObject({
  id,
  of: subject,
  path: z
    .string()
    .max(300)
    .regex(/^files\/[^/\\]+$/),
  name: line,
  mediaType: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9._+-]+\/[A-Za-z0-9._+-]+$/),
  bytes: z.int().min(1),
  sha256,
  kind: z.enum(fileKinds),
  language: languageTag.nullable(),
  origin: z.enum(fileOrigins),
  retention: z.enum(retentions),
  addedAt: moment,
})

export const cost = z.strictObject({
  id,
  position,
  item: z.enum(costItems),
  country: country.nullable(),
  note: paragraphs.nullable(),
  plannedHundredths: hundredths.nullable(),
  actualHundredths: hundredths.nullable(),
  currency,
  /** Units of the office's own currency for one of this. */
  rate: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,20})?$/)
    .nullable(),
  paidBy: z.enum(payers),
  payer: id.nullable(),
})

/** What a person wrote into a part of the report, or why the part is left out. */
export const reportPart = z.strictObject({
  part: z.enum(reportParts),
  wordsEn: paragraphs.nullable(),
  wordsZh: paragraphs.nullable(),
  leftOutReason: paragraphs.nullable(),
})
