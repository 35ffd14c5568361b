import { z } from 'zod'
import { reviewInput } from '../agreements/input'
import { line, optionalParagraphs, paragraphs } from '../input/text'

/** A review within a session: it is done on the day it is sent. */
export const sessionReviewInput = reviewInput.omit({ reviewedOn: true })
export type SessionReviewInput = z.output<typeof sessionReviewInput>

export const sessionEndInput = z.object({ note: optionalParagraphs() })
export type SessionEndInput = z.output<typeof sessionEndInput>

export const questionInput = z.object({ of: line(60), question: paragraphs(4000) })
export type QuestionInput = z.output<typeof questionInput>

export const answerInput = z.object({ answer: paragraphs() })
export type AnswerInput = z.output<typeof answerInput>
