import { expect, test } from 'vitest'
import { sumText, totalsOf } from './totals'

test('sums are never rounded', () => {
  const line = {
    item: 'other',
    country: null,
    rate: null,
    plannedHundredths: null,
    payer: null,
    note: null,
  } as const
  const spentBy = (actualHundredths: number) => ({
    ...{ ...line, id: '', version: 1, position: 1, currency: 'JPY', paidBy: 'us' as const },
    actualHundredths,
  })

  const totals = totalsOf([9_007_199_254_740_991, 1, 1].map(spentBy), 'CNY')

  expect(totals.map(sumText)).toEqual(['JPY 90,071,992,547,409.93'])
  expect(sumText({ currency: 'JPY', hundredths: 1_234_567_890n })).toBe('JPY 12,345,678.90')
  expect(totalsOf([], 'CNY')).toEqual([])
})
