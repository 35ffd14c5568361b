import * as schema from '../schema'
import { type Given, made, next } from './made'

export const makeCommitment = (given: Given<typeof schema.commitments> = {}) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.commitments)
      .values({
        ref: `C1999-${String(number).padStart(3, '0')}`,
        promiser: 'them',
        wordsEn: `Promise ${number}`,
        ...given,
      })
      .returning(),
  )
}

/** A commitment of an investment that has been expressed and is going. */
export const makeInvestment = (given: Given<typeof schema.commitments> = {}) =>
  makeCommitment({ kind: 'investment', rung: 'expressed', course: 'going', ...given })

export const makeStep = (
  given: Given<typeof schema.commitmentSteps> & { commitmentId: string; userId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.commitmentSteps)
      .values({ rung: 'agreement', verification: 'self-reported', ...given })
      .returning(),
  )

export const makeAmount = (
  given: Given<typeof schema.commitmentAmounts> & { commitmentId: string; userId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.commitmentAmounts)
      .values({
        kind: 'pledged',
        hundredths: 100_00,
        currency: 'USD',
        asOf: '2019-12-24',
        verification: 'self-reported',
        ...given,
      })
      .returning(),
  )
