import { z } from 'zod'
import { outcomeKinds } from '@/db/values/meetings'
import { choice } from '../input/choices'
import { either, optionalParagraphs } from '../input/text'

export const outcomeInput = z
  .object({
    kind: choice(outcomeKinds),
    textEn: optionalParagraphs(2000),
    textZh: optionalParagraphs(2000),
  })
  .superRefine(either('text'))
export type OutcomeInput = z.output<typeof outcomeInput>
