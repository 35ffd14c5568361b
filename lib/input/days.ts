import { z } from 'zod'
import { dayParts, precisions } from '@/db/values/when'
import { isLocalDate, isLocalTime, isZone } from '../time/local'
import { whenProblem } from '../time/when'
import { choice, optionalChoice } from './choices'
import { complain } from './complain'
import { anything, optionalKind, optionalLine, tidy } from './text'

/** A local day as YYYY-MM-DD, or null. Refuses days that do not exist. */
export const optionalDay = () => optionalKind(isLocalDate, 'problems.dateImpossible')

/** A local day as YYYY-MM-DD. Refuses none and days that do not exist. */
export const day = () =>
  optionalDay().transform((value, context) => {
    if (!value) complain(context, 'problems.required')
    return value ?? ''
  })

/** A local time as HH:MM, or null. */
export const optionalTime = () => optionalKind(isLocalTime, 'problems.timeImpossible')

/** An IANA time zone. */
export const zone = () =>
  anything().transform((value, context) => {
    const text = tidy(value)
    if (!isZone(text)) complain(context, text ? 'problems.zoneUnknown' : 'problems.required')
    return text
  })

/** A "when" as typed. The zone is settled by the command, from the stop or the place; `zone` is what the form showed. */
export const whenInput = z
  .object({
    precision: choice(precisions),
    on: optionalDay(),
    time: optionalTime(),
    part: optionalChoice(dayParts),
    zone: optionalLine(60),
  })
  .transform((typed, context) => {
    const precise = {
      precision: typed.precision,
      on: typed.precision === 'visit' ? null : typed.on,
      time: typed.precision === 'exact' ? typed.time : null,
      part: typed.precision === 'part' ? typed.part : null,
      zone: typed.zone,
    }
    const problem = whenProblem({ ...precise, zone: typed.zone ?? 'UTC' })
    const field = problem?.startsWith('date')
      ? 'on'
      : problem?.startsWith('time')
        ? 'time'
        : problem?.startsWith('part')
          ? 'part'
          : 'zone'
    if (problem) complain(context, `problems.${problem}`, undefined, [field])
    return precise
  })
