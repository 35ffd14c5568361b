import { z } from 'zod'
import { amountKinds, courses, rungs } from '@/db/values/commitments'
import { choice, optionalChoice } from '../input/choices'
import { complain } from '../input/complain'
import { day, optionalDay } from '../input/days'
import { line } from '../input/text'
import { isCurrency, parseAmount } from './money'
import { proofFields } from './proof'

/** A step on the ladder; a day that nobody knows stays empty. */
export const stepInput = z.object({
  rung: choice(rungs),
  course: optionalChoice(courses).transform((course) => course ?? 'going'),
  doneOn: optionalDay(),
  ...proofFields,
})
export type StepInput = z.output<typeof stepInput>

const hundredths = () =>
  line(60).transform((text, context) => {
    if (!text) return 0
    const amount = parseAmount(text)
    if (amount === null) complain(context, 'commitments.refused.noAmount')
    if (amount === 'tooLarge') complain(context, 'commitments.refused.amountTooLarge')
    return typeof amount === 'number' ? amount : 0
  })

const currency = () =>
  line(60).transform((text, context) => {
    const code = text.toUpperCase()
    if (text && !isCurrency(code)) complain(context, 'commitments.refused.noCurrency')
    return code
  })

/** An amount of a project as of a day, in its own currency. */
export const amountInput = z.object({
  kind: choice(amountKinds),
  amount: hundredths(),
  currency: currency(),
  asOf: day(),
  ...proofFields,
})
export type AmountInput = z.output<typeof amountInput>
