import { z } from 'zod'
import { journeyModes } from '@/db/values/visits'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { whenInput } from '../input/days'
import { isPicked, type Pick, pickInput } from '../input/pick'
import { optionalLine, optionalParagraphs } from '../input/text'

/** For `.superRefine`: refuses a form in which the place of this field was not named. */
function named<K extends string>(field: K) {
  return (value: Record<K, Pick>, context: z.core.$RefinementCtx) => {
    if (!isPicked(value[field])) complain(context, 'problems.required', undefined, [field, 'text'])
  }
}

/** A stop as typed. The zone of both times is the place's, whatever the form showed. */
export const stopInput = z
  .object({
    place: pickInput,
    arrival: whenInput,
    departure: whenInput,
    noteEn: optionalParagraphs(2000),
    noteZh: optionalParagraphs(2000),
  })
  .superRefine(named('place'))
export type StopInput = z.output<typeof stopInput>

/** A journey as typed. It departs in the zone of the one place and arrives in the zone of the other. */
export const journeyInput = z
  .object({
    mode: choice(journeyModes),
    number: optionalLine(40),
    from: pickInput,
    to: pickInput,
    departure: whenInput,
    arrival: whenInput,
  })
  .superRefine(named('from'))
  .superRefine(named('to'))
export type JourneyInput = z.output<typeof journeyInput>
