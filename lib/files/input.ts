import { z } from 'zod'
import { fileKinds, fileOrigins, retentions } from '@/db/values/files'
import { languageTag } from '../agreements/languages'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { line, optionalLine } from '../input/text'
import { displayName } from './names'

/** What the form of a file sends: all that can be said of it but its bytes. */
export const fileInput = z.object({
  name: line(255).transform(displayName),
  kind: choice(fileKinds),
  language: optionalLine(60).transform((text, context) => {
    if (text && !languageTag(text)) complain(context, 'agreements.refused.languageUnknown', { text })
    return text ? (languageTag(text) ?? null) : null
  }),
  origin: choice(fileOrigins),
  retention: choice(retentions),
})
export type FileInput = z.output<typeof fileInput>
