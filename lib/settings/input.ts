import { z } from 'zod'
import { ruleSeverities } from '@/db/values/office'
import { choice, optionalNumber } from '../input/choices'
import { complain } from '../input/complain'
import { optionalDay } from '../input/days'
import { paragraphs } from '../input/text'

export const ruleInput = z
  .object({
    value: optionalNumber(0, 1000).transform((value, context) => {
      if (value === null) complain(context, 'problems.required')
      return value ?? 0
    }),
    severity: choice(ruleSeverities),
    citation: paragraphs(2000),
    validFrom: optionalDay(),
    validTo: optionalDay(),
  })
  .superRefine(({ validFrom, validTo }, context) => {
    if (validFrom && validTo && validTo < validFrom)
      complain(context, 'settings.reversedValidity', undefined, ['validTo'])
  })
export type RuleInput = z.output<typeof ruleInput>
