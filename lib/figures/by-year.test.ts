import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actKinds, effectiveRules, terms } from '@/db/values/agreements'
import { byStatus, type KnownAgreement, standingOn } from './agreements'
import { agreementsByYear, yearEnds } from './by-year'

const day = fc
  .tuple(
    fc.integer({ min: 2010, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const maybe = fc.option(day)

const agreement: fc.Arbitrary<KnownAgreement> = fc.record({
  id: fc.uuid(),
  type: fc.constant('unknown' as const),
  reviewDue: fc.constant(null),
  validity: fc.record({
    effectiveRule: fc.constantFrom(...effectiveRules),
    effectiveOn: maybe,
    term: fc.constantFrom(...terms),
    validUntil: maybe,
    renewalMonths: fc.option(fc.integer({ min: 1, max: 60 })),
    parties: fc.constant([]),
    undatedFrom: maybe,
  }),
  acts: fc.array(
    fc.record({
      kind: fc.constantFrom(...actKinds),
      doneOn: maybe,
      untilOn: maybe,
      organisationId: fc.constant(null),
    }),
    { maxLength: 5 },
  ),
})

test('the years count what the rules say of each agreement on each of their last days', () => {
  fc.assert(
    fc.property(fc.array(agreement, { maxLength: 8 }), day, (known, asOf) => {
      const years = agreementsByYear(known, byStatus(known, asOf), asOf)

      const inForce = yearEnds(asOf).map(
        (on) => known.filter((each) => standingOn(each, on) === 'in-force').length,
      )
      const there = yearEnds(asOf).map(
        (on) => known.filter((each) => !['unknown', undefined].includes(standingOn(each, on))).length,
      )
      expect(years.map(({ counts }) => counts['in-force'])).toEqual(inForce)
      expect(years.map(({ counts }) => Object.values(counts).reduce((a, b) => a + b))).toEqual(there)
    }),
  )
})

test('the years are twelve, and the last ends on the day itself', () => {
  expect(yearEnds('2024-05-06')).toHaveLength(12)
  expect(yearEnds('2024-05-06').slice(-2)).toEqual(['2023-12-31', '2024-05-06'])
})
