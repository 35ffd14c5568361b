import { z } from 'zod'
import { sourceKinds } from '@/db/values/files'
import { optionalUrl } from '../input/addresses'
import { choice } from '../input/choices'
import { optionalDay } from '../input/days'
import { line, optionalLine, optionalParagraphs } from '../input/text'

/** What the form of a source sends: the source itself, and what of it is meant for this record. */
export const sourceInput = z.object({
  kind: choice(sourceKinds),
  title: line(300),
  publisher: optionalLine(200),
  author: optionalLine(200),
  url: optionalUrl(),
  publishedOn: optionalDay(),
  remark: optionalParagraphs(1000),
})
export type SourceInput = z.output<typeof sourceInput>
