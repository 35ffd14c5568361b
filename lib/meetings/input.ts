import { z } from 'zod'
import { meetingKinds } from '@/db/values/meetings'
import { sensitivities } from '@/db/values/office'
import { insideFields } from '../editions/inside-fields'
import { insideInput } from '../editions/inside-input'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { optionalTime, whenInput } from '../input/days'
import { optionalId, pickInput } from '../input/pick'
import { either, optionalLine, optionalParagraphs } from '../input/text'
import { numberedLines } from './lines'
import { newcomerLines } from './participant-input'

const chosenBeforeTyping = ['kind', 'country', 'zone']

const fields = {
  kind: choice(meetingKinds),
  subjectEn: optionalLine(),
  subjectZh: optionalLine(),
  stop: optionalId(),
  start: whenInput,
  endTime: optionalTime(),
  venue: optionalLine(),
  sensitivity: choice(sensitivities),
  internalFields: insideInput(insideFields.meeting),
  counterparts: numberedLines(pickInput, { ignoring: chosenBeforeTyping }),
  objectiveEn: optionalParagraphs(),
  objectiveZh: optionalParagraphs(),
  talkingPointsEn: optionalParagraphs(50_000),
  talkingPointsZh: optionalParagraphs(50_000),
}

/** What is known of a meeting when it is put on the programme, or changed. */
export const meetingInput = z.object(fields).superRefine(either('subject'))
export type MeetingInput = z.output<typeof meetingInput>

/** A new meeting, and with it the people of the other side who are already known. */
export const newMeetingInput = z.object({ ...fields, people: newcomerLines }).superRefine(either('subject'))
export type NewMeetingInput = z.output<typeof newMeetingInput>

/** What was said, what was agreed in writing, and what the public is told. */
export const recordInput = z.object({
  recordEn: optionalParagraphs(100_000),
  recordZh: optionalParagraphs(100_000),
  agreedTextEn: optionalParagraphs(50_000),
  agreedTextZh: optionalParagraphs(50_000),
  readoutEn: optionalParagraphs(),
  readoutZh: optionalParagraphs(),
})
export type RecordInput = z.output<typeof recordInput>

export const cancellationInput = z.object({ reason: optionalLine(500) })

/** An agreement that was spoken of: one of those that are likely, or any by its reference, which counts when both are given. */
export const spokenOfInput = z
  .object({ likely: optionalLine(20), ref: optionalLine(20) })
  .transform(({ likely, ref }, context) => {
    const chosen = ref?.toUpperCase() ?? likely
    if (!chosen) complain(context, 'problems.required', undefined, ['ref'])
    return chosen ?? ''
  })
