import { z } from 'zod'
import { editions } from '@/db/values/reports'
import { agreement } from './format/agreements'
import { commitment } from './format/commitments'
import { directory } from './format/directory'
import { meeting } from './format/meetings'
import { cost, file, reportPart, source } from './format/papers'
import { planned } from './format/planned'
import { many } from './format/values'
import { journey, member, stop, visit } from './format/visit'

export const formatName = 'legation-visit'
/** Raised whenever a program that reads the format of before would misread the new one. */
export const formatVersion = 1

/** `visit.json` of a visit file: a visit with everything that belongs to it. See docs/visit-file.md. */
export const visitFile = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  edition: z.enum(editions),
  visit,
  delegation: many(member),
  itinerary: z.strictObject({ stops: many(stop), journeys: many(journey) }),
  meetings: many(meeting),
  agreements: many(agreement),
  commitments: many(commitment),
  sources: many(source),
  files: many(file),
  costs: many(cost),
  report: many(reportPart, 100),
  planned: planned.nullable(),
  directory,
})

export type VisitFile = z.output<typeof visitFile>

/** `visit.json` as it is written: always the same for the same visit. */
export const writtenDown = (content: VisitFile) => `${JSON.stringify(content, null, 2)}\n`

/** The JSON Schema (2020-12) of `visit.json`, as it lies in every visit file. */
export function schemaWrittenDown(): string {
  const schema = z.toJSONSchema(visitFile, { target: 'draft-2020-12', reused: 'ref' })
  const title = `Legation visit file, version ${formatVersion}`
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}
