import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementStatuses } from '@/db/values/agreements'
import { addDays } from '../time/local'
import { isOver, nextReviewOn, type ReviewBasis } from './review-due'

const basis = (given: Partial<ReviewBasis> = {}): ReviewBasis => ({
  status: 'in-force',
  last: null,
  signedOn: null,
  inForceOn: null,
  recordedOn: '2020-01-15',
  ...given,
})

test('the next date that the last review gave comes before anything computed', () => {
  const last = { reviewedOn: '2021-01-01', nextOn: '2021-03-01' }

  expect(nextReviewOn(basis({ last, signedOn: '2021-02-01' }), 12)).toBe('2021-03-01')
  expect(nextReviewOn(basis({ last }), null)).toBe('2021-03-01')
})

test('the period runs from the latest of last review, signing and entry into force, else from the day of entry', () => {
  const signed = { signedOn: '2019-12-20', inForceOn: '2020-03-03' }

  expect(nextReviewOn(basis(), 12)).toBe('2021-01-15')
  expect(nextReviewOn(basis(signed), 12)).toBe('2021-03-03')
  expect(nextReviewOn(basis({ ...signed, last: { reviewedOn: '2022-08-31', nextOn: null } }), 6)).toBe(
    '2023-02-28',
  )
})

test('a draft is asked after too, and what has ended never', () => {
  expect(nextReviewOn(basis({ status: 'draft' }), 6)).toBe('2020-07-15')
  for (const status of ['expired', 'terminated', 'superseded'] as const)
    expect(nextReviewOn(basis({ status, last: { reviewedOn: '2021-01-01', nextOn: '2022-01-01' } }), 6)).toBe(
      null,
    )
})

test('a type without a period has no next review of its own', () => {
  expect(nextReviewOn(basis({ signedOn: '2019-12-20' }), null)).toBe(null)
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
const maybe = fc.option(day, { nil: null })

test('without a day given, the next review is later than everything that it is counted from', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agreementStatuses.filter((status) => !isOver(status))),
      fc.record({ reviewed: maybe, signedOn: maybe, inForceOn: maybe, recordedOn: day }),
      fc.integer({ min: 1, max: 1200 }),
      (status, { reviewed, ...days }, months) => {
        const last = reviewed ? { reviewedOn: reviewed, nextOn: null } : null
        const next = nextReviewOn({ status, last, ...days }, months) ?? ''

        const known = [reviewed, days.signedOn, days.inForceOn].filter((each) => each !== null)
        expect((known.length > 0 ? known : [days.recordedOn]).every((each) => each < next)).toBe(true)
      },
    ),
  )
})
