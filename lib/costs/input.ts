import { z } from 'zod'
import { costItems, payers } from '@/db/values/visits'
import { isCurrency, parseAmount } from '../commitments/money'
import { isCountry } from '../directory/countries'
import { choice } from '../input/choices'
import { complain } from '../input/complain'
import { pickInput } from '../input/pick'
import { line, optionalLine, optionalParagraphs } from '../input/text'
import { parseRate } from './rate'

const amount = () =>
  optionalLine(60).transform((text, context) => {
    if (text === null) return null
    const hundredths = parseAmount(text)
    if (hundredths === null) complain(context, 'commitments.refused.noAmount')
    if (hundredths === 'tooLarge') complain(context, 'commitments.refused.amountTooLarge')
    return typeof hundredths === 'number' ? hundredths : null
  })

const currency = () =>
  line(60).transform((text, context) => {
    const code = text.toUpperCase()
    if (text && !isCurrency(code)) complain(context, 'commitments.refused.noCurrency')
    return code
  })

const country = () =>
  optionalLine(2).transform((code, context) => {
    if (code !== null && !isCountry(code)) complain(context, 'problems.choice')
    return code
  })

const rate = () =>
  optionalLine(40).transform((text, context) => {
    const rate = text && parseRate(text)
    if (text && !rate) complain(context, 'costs.refused.noRate')
    return rate || null
  })

/** A line of what a visit was to cost and did: one of the two amounts at least. */
export const costInput = z
  .object({
    item: choice(costItems),
    country: country(),
    planned: amount(),
    actual: amount(),
    currency: currency(),
    rate: rate(),
    paidBy: choice(payers),
    payer: pickInput,
    note: optionalParagraphs(1000),
  })
  .superRefine(({ planned, actual }, context) => {
    if (planned === null && actual === null)
      complain(context, 'costs.refused.eitherAmount', undefined, ['planned'])
  })
export type CostInput = z.output<typeof costInput>
