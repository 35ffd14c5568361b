import { z } from 'zod'
import { line, optionalLine, optionalParagraphs } from '../../input/text'

/** What a person adds to a part of a report, and why it is left out where it is. */
export const wordsInput = z.object({
  wordsEn: optionalParagraphs(),
  wordsZh: optionalParagraphs(),
  leftOutReason: optionalLine(500),
})
export type WordsInput = z.output<typeof wordsInput>

/** The key of the layout that a visit's report is to have. */
export const layoutChoice = z.object({ layout: line(60) })
