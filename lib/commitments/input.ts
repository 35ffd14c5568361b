import { z } from 'zod'
import { commitmentKinds, promisers } from '@/db/values/commitments'
import { sensitivities } from '@/db/values/office'
import { insideFields } from '../editions/inside-fields'
import { insideInput } from '../editions/inside-input'
import { choice, optionalChoice, ticked } from '../input/choices'
import { optionalDay } from '../input/days'
import { id, optionalId, pickInput } from '../input/pick'
import { either, optionalLine, optionalParagraphs, paragraphs } from '../input/text'
import { pendingStatuses } from './rules'

/** A reference as people write it, in capitals; a meeting's is that of its visit and its number, `V2019-001/7`. */
const reference = () => optionalLine(30).transform((text) => text?.toUpperCase() ?? null)

const fields = {
  promiser: choice(promisers),
  wordsEn: optionalParagraphs(1000),
  wordsZh: optionalParagraphs(1000),
  quote: optionalParagraphs(4000),
  visit: reference(),
  meeting: reference(),
  agreement: reference(),
  organisation: pickInput,
  theirPerson: pickInput,
  madeOn: optionalDay(),
  dueOn: optionalDay(),
  important: ticked(),
  kind: optionalChoice(commitmentKinds).transform((kind) => kind ?? 'general'),
  continues: reference(),
  sensitivity: choice(sensitivities),
  internalFields: insideInput(insideFields.commitment),
}

/**
 * What is known of a commitment: who promised what to whom, where, and until when. One person on our side answers for it,
 * whoever promised.
 */
export const commitmentInput = z.object({ ...fields, owner: id() }).superRefine(either('words'))

/** The same as a source tells it, which knows no person of ours. */
export const sourcedCommitmentInput = z
  .object({ ...fields, owner: optionalId() })
  .superRefine(either('words'))
export type CommitmentInput = z.output<typeof sourcedCommitmentInput>

/** How it stands: a note, what shows it, another status, or all of them. */
export const updateInput = z.object({
  note: optionalParagraphs(4000),
  evidence: optionalParagraphs(4000).optional(),
  status: optionalChoice(pendingStatuses),
})
export type UpdateInput = z.output<typeof updateInput>

/** What shows that it was kept, and since when; no day means today. */
export const closingInput = z.object({
  evidence: paragraphs(4000),
  note: optionalParagraphs(4000),
  closedOn: optionalDay(),
})
export type ClosingInput = z.output<typeof closingInput>

/** That a second person finds the evidence good; no day means the one on which it was said to be kept. */
export const confirmingInput = z.object({ closedOn: optionalDay(), note: optionalParagraphs(4000) })
export type ConfirmingInput = z.output<typeof confirmingInput>

/** Why the evidence does not do. */
export const sendingBackInput = z.object({ reason: paragraphs(4000) })
export type SendingBackInput = z.output<typeof sendingBackInput>

export const droppingInput = z.object({ reason: paragraphs(4000) })
export type DroppingInput = z.output<typeof droppingInput>

export const reopeningInput = z.object({ reason: optionalParagraphs(4000) })
export type ReopeningInput = z.output<typeof reopeningInput>

/** The words of an update, put right. */
export const rewordingInput = z.object({
  note: optionalParagraphs(4000),
  evidence: optionalParagraphs(4000),
})
export type RewordingInput = z.output<typeof rewordingInput>
