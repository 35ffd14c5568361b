import * as schema from '../schema'
import { type Given, made, next } from './made'

export const makeAgreement = (given: Given<typeof schema.agreements> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.agreements)
      .values({ ref: `A1999-${String(number).padStart(3, '0')}`, titleEn: `Agreement ${number}`, ...given })
      .returning(),
  )
}

export const makeAct = (given: Given<typeof schema.agreementActs> & { agreementId: string }) =>
  made((tx) =>
    tx
      .insert(schema.agreementActs)
      .values({ kind: 'proposed', ...given })
      .returning(),
  )

export const makeReview = (
  given: Given<typeof schema.agreementReviews> & { agreementId: string; reviewerId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.agreementReviews)
      .values({ reviewedOn: '2020-01-01', finding: 'on-course', ...given })
      .returning(),
  )

export const makeQuestion = (
  given: Given<typeof schema.reviewQuestions> & { agreementId: string; askedBy: string; askedOf: string },
) =>
  made((tx) =>
    tx
      .insert(schema.reviewQuestions)
      .values({ question: `Question ${next()}`, ...given })
      .returning(),
  )
