import { z } from 'zod'
import { complain } from '../../input/complain'
import { optionalDay } from '../../input/days'
import { pickInput } from '../../input/pick'
import { either, optionalLine } from '../../input/text'

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
