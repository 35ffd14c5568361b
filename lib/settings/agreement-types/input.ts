import { z } from 'zod'
import { optionalChoice, optionalNumber } from '../../input/choices'
import { optionalId } from '../../input/pick'

/** What holds for the agreements of one type. Whoever reviews is a person, else anybody of the role. */
export const agreementTypeInput = z.object({
  reviewMonths: optionalNumber(1, 1200),
  reviewer: optionalId(),
  reviewerRole: optionalChoice(['official']),
  noticeDays: optionalNumber(0, 3660),
})
export type AgreementTypeInput = z.output<typeof agreementTypeInput>
