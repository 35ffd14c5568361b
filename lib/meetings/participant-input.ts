import { z } from 'zod'
import { attendances } from '@/db/values/meetings'
import { choice, optionalChoice, ticked } from '../input/choices'
import { complain } from '../input/complain'
import { isPicked, optionalId, pickInput } from '../input/pick'
import { optionalLine } from '../input/text'
import { numberedLines } from './lines'

/** A person at the table as edited: who they are stays, the rest may change. */
export const participantInput = z.object({
  titleEn: optionalLine(),
  titleZh: optionalLine(),
  organisation: pickInput,
  attendance: choice(attendances),
})
export type ParticipantInput = z.output<typeof participantInput>

/** People who come to the table: each line a person, their title in one language, their organisation, and whether they came. */
export const newcomerLines = numberedLines(
  z
    .object({
      person: pickInput,
      title: optionalLine(),
      organisation: pickInput,
      attendance: optionalChoice(attendances),
    })
    .superRefine(({ person }, context) => {
      if (!isPicked(person)) complain(context, 'problems.required', undefined, ['person', 'text'])
    }),
  { ignoring: ['attendance'] },
)
export type Newcomer = z.output<typeof newcomerLines>[number]

export const newcomersInput = z.object({ people: newcomerLines }).superRefine(({ people }, context) => {
  if (people.length === 0)
    complain(context, 'problems.required', undefined, ['people', '0', 'person', 'text'])
})

/** The whole delegation with a tick for each who is at the table; `was` is what the form showed when it was drawn. */
export const seatingInput = z.object({
  members: numberedLines(
    z.object({
      member: optionalId(),
      seated: ticked(),
      attendance: choice(attendances),
      was: optionalChoice(attendances),
    }),
    { max: 200 },
  ),
})
export type SeatingInput = z.output<typeof seatingInput>
