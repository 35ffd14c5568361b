import { z } from 'zod'
import { optionalNumber } from '../input/choices'
import { optionalParagraphs, paragraphs } from '../input/text'

/** The version that an official had before them; 0 where the report was handed in before versions were kept. */
const number = optionalNumber(0, 10_000).transform((number) => number ?? 0)

/** That a report is approved, with what the official adds to it. */
export const decisionInput = z.object({ number, note: optionalParagraphs(4000) })
export type DecisionInput = z.output<typeof decisionInput>

/** That a report goes back, and what it wants. */
export const returningInput = z.object({ number, note: paragraphs(4000) })
export type ReturningInput = z.output<typeof returningInput>
