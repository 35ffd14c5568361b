import { z } from 'zod'
import { memberRoles } from '@/db/values/visits'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { isPicked, pickInput } from '../input/pick'
import { optionalLine } from '../input/text'

const seat = {
  role: choice(memberRoles),
  titleEn: optionalLine(),
  titleZh: optionalLine(),
  organisation: pickInput,
}

/** A person who joins a delegation. */
export const memberInput = z.object({ person: pickInput, ...seat }).superRefine(({ person }, context) => {
  if (!isPicked(person)) complain(context, 'problems.required', undefined, ['person', 'text'])
})
export type MemberInput = z.output<typeof memberInput>

/** What of a member can be changed: all but who they are. */
export const memberEditInput = z.object(seat)
export type MemberEditInput = z.output<typeof memberEditInput>
