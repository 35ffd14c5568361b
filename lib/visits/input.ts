import { z } from 'zod'
import { sensitivities } from '@/db/values/office'
import { directions, visitStatuses } from '@/db/values/visits'
import { insideFields } from '../editions/inside-fields'
import { insideInput } from '../editions/inside-input'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { day } from '../input/days'
import { optionalId } from '../input/pick'
import { either, line, optionalLine, optionalParagraphs } from '../input/text'
import { daysBetween } from '../time/local'

/** What a person writes of a visit when it is planned, and later of what came of it. */
export const visitInput = z
  .object({
    direction: choice(directions),
    titleEn: optionalLine(),
    titleZh: optionalLine(),
    purposeEn: optionalParagraphs(5000),
    purposeZh: optionalParagraphs(5000),
    firstOn: day(),
    lastOn: day(),
    sensitivity: choice(sensitivities),
    owner: optionalId(),
    summaryEn: optionalParagraphs(),
    summaryZh: optionalParagraphs(),
    followUpEn: optionalParagraphs(),
    followUpZh: optionalParagraphs(),
    internalFields: insideInput(insideFields.visit),
  })
  .superRefine(either('title'))
  .superRefine(({ firstOn, lastOn }, context) => {
    if (firstOn && lastOn && lastOn < firstOn)
      complain(context, 'problems.reversedDates', undefined, ['lastOn'])
    else if (firstOn && lastOn && daysBetween(firstOn, lastOn) > 366)
      complain(context, 'problems.visitTooLong', undefined, ['lastOn'])
  })
export type VisitInput = z.output<typeof visitInput>

/** Why something is done, where it may be left unsaid. */
export const noteInput = z.object({ reason: optionalLine(500) })

/** Why a visit is cancelled. */
export const cancellationInput = z.object({ reason: line(500) })

/** Why a visit is reopened, and the status that the person saw it in. */
export const reopeningInput = z.object({ reason: line(500), from: choice(visitStatuses) })
export type ReopeningInput = z.output<typeof reopeningInput>
