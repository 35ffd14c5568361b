import { z } from 'zod'
import { complain, either, optionalDay, optionalLine, pickInput } from '../../input'

export const postInput = z
  .object({
    organisation: pickInput,
    titleEn: optionalLine(),
    titleZh: optionalLine(),
    fromOn: optionalDay(),
    toOn: optionalDay(),
  })
  .superRefine(either('title'))
  .superRefine(({ fromOn, toOn }, context) => {
    if (fromOn && toOn && toOn < fromOn) complain(context, 'problems.reversedDates', undefined, ['toOn'])
  })
export type PostInput = z.output<typeof postInput>
