import fc from 'fast-check'
import { expect, test } from 'vitest'
import { converted, parseRate } from './rate'
import { type Counted, type Sum, totalsOf } from './totals'
import { amountsOf } from './words'

const line = (given: Partial<Counted>): Counted => ({
  item: 'meals',
  country: 'IN',
  paidBy: 'us',
  plannedHundredths: null,
  actualHundredths: null,
  currency: 'CNY',
  rate: null,
  ...given,
})

test.each([
  ['7.1234', '7.1234'],
  ['007.100', '7.1'],
  ['0.08500', '0.085'],
  ['７．５', '7.5'],
  ['100', '100'],
  ['0', null],
  ['0.000', null],
  ['-1', null],
  ['1e3', null],
  ['1,5', null],
  ['7.123456789', null],
  ['', null],
])('the rate %j is kept as %j', (typed, kept) => {
  expect(parseRate(typed)).toBe(kept)
})

test('money is converted exactly, half a hundredth rounded up', () => {
  expect(converted(100_00, '7.1234')).toBe(712_34n)
  expect(converted(1, '0.5')).toBe(1n)
  expect(converted(1, '0.49999999')).toBe(0n)
  expect(converted(9_000_000_000_000_000, '7.00000001')).toBe(63_000_000_090_000_000n)
})

test('each currency has its own sum, and what nobody said stays unsaid', () => {
  const { all, byItem, byCountry, byPayer } = totalsOf(
    [
      line({ plannedHundredths: 500, currency: 'USD', rate: '7' }),
      line({ actualHundredths: 100, item: 'gifts', country: null, paidBy: 'host' }),
      line({ plannedHundredths: 300, actualHundredths: 0, currency: 'USD', rate: '7.5' }),
    ],
    'CNY',
  )

  expect(all.sums).toEqual([
    { currency: 'CNY', planned: null, actual: 100n },
    { currency: 'USD', planned: 800n, actual: 0n },
  ])
  expect(all.home).toEqual({ currency: 'CNY', planned: 5750n, actual: 100n })
  expect(byItem.map(({ key }) => key)).toEqual(['meals', 'gifts'])
  expect(byCountry.map(({ key }) => key)).toEqual(['IN', null])
  expect(byPayer.map(({ key, home }) => [key, home?.planned, home?.actual])).toEqual([
    ['us', 5750n, 0n],
    ['host', null, 100n],
  ])
  expect(amountsOf(all.sums, 'planned')).toEqual(['USD\u00a08'])
})

test('nothing is reckoned in the office’s own money while a line has no rate', () => {
  const known = line({ plannedHundredths: 1 })
  const unknown = line({ plannedHundredths: 1, currency: 'INR', item: 'gifts' })

  const { all, byItem } = totalsOf([known, unknown], 'CNY')

  expect(all.home).toBeNull()
  expect(byItem.map(({ home }) => home?.planned)).toEqual([1n, undefined])
})

const amount = fc.option(fc.integer({ min: 0, max: 9_000_000_000_000_000 }))
const anyLine: fc.Arbitrary<Counted> = fc.record({
  item: fc.constantFrom('meals', 'gifts', 'accommodation'),
  country: fc.constantFrom('IN', 'RU', null),
  paidBy: fc.constantFrom('us', 'host', 'third'),
  plannedHundredths: amount,
  actualHundredths: amount,
  currency: fc.constantFrom('CNY', 'USD', 'INR'),
  rate: fc.constantFrom('7.1234', '0.085', '12'),
})

test('the parts of any costs add up to their whole, by item, by country and by payer, in each currency and in the office’s own', () => {
  const added = (sums: (Sum | null | undefined)[], which: 'planned' | 'actual') =>
    sums.reduce((sum, each) => sum + (each?.[which] ?? 0n), 0n)

  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
      const { all, byItem, byCountry, byPayer } = totalsOf(lines, 'CNY')
      for (const parts of [byItem, byCountry, byPayer])
        for (const which of ['planned', 'actual'] as const) {
          expect(
            added(
              parts.map(({ home }) => home),
              which,
            ),
          ).toBe(added([all.home], which))
          for (const whole of all.sums) {
            const same = parts.map(({ sums }) => sums.find(({ currency }) => currency === whole.currency))
            expect(added(same, which)).toBe(added([whole], which))
          }
        }
    }),
  )
})
