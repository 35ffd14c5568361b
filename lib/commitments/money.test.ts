import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencies } from './currencies'
import {
  type Amount,
  currencyName,
  formatAmount,
  formatFigure,
  isCurrency,
  latestAmounts,
  mostHundredths,
  parseAmount,
} from './money'

test('an amount is read as people write it, to the cent', () => {
  expect(parseAmount('0')).toBe(0)
  expect(parseAmount('1234.5')).toBe(123_450)
  expect(parseAmount(' 1,250,000.50 ')).toBe(125_000_050)
  expect(parseAmount('0.29')).toBe(29)
  expect(parseAmount('１２．５０')).toBe(1250)
  expect(parseAmount('3.5亿')).toBe(35_000_000_000)
  expect(parseAmount('12.345678万')).toBe(12_345_678)
  expect(parseAmount('2.5 Million')).toBe(250_000_000)
})

test('what is negative, in thirds of a cent, or could be read in two ways is no amount', () => {
  for (const text of [
    '',
    '-1',
    '−5',
    '1.005',
    '1,5',
    '1.000,00',
    '12,34,567',
    '1e6',
    '0x10',
    'NaN',
    '5 元',
    '.5',
  ])
    expect(parseAmount(text), text).toBeNull()
})

test('an absurd amount is too large, however many digits it has', () => {
  expect(parseAmount('90,000,000,000,000')).toBe(mostHundredths)
  expect(parseAmount('90,000,000,000,000.01')).toBe('tooLarge')
  expect(parseAmount('9'.repeat(400))).toBe('tooLarge')
  expect(parseAmount('1000000亿')).toBe('tooLarge')
})

test('every amount is read again as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostHundredths }), (hundredths) => {
      expect(parseAmount(formatFigure(hundredths))).toBe(hundredths)
    }),
  )
})

test('an amount is written with its code, grouped, and with decimals only where it has cents', () => {
  expect(formatAmount({ hundredths: 125_000_050, currency: 'USD' })).toBe('USD\u00a01,250,000.50')
  expect(formatAmount({ hundredths: 7, currency: 'CNY' })).toBe('CNY\u00a00.07')
  expect(formatAmount({ hundredths: 100_000, currency: 'JPY' })).toBe('JPY\u00a01,000')
})

test('only money in use is money, and every code has a name in both languages', () => {
  expect(['USD', 'CNY', 'INR', 'EUR'].every(isCurrency)).toBe(true)
  expect(['usd', 'RMB', 'DEM', 'XAU', 'XTS', ''].some(isCurrency)).toBe(false)
  expect(new Set(currencies).size).toBe(currencies.length)
  expect(currencyName('INR', 'en')).toBe('Indian Rupee')
  expect(currencyName('INR', 'zh-CN')).toBe('印度卢比')
})

test('of each kind and currency the latest amount stands, as of any day', () => {
  const amount = (kind: Amount['kind'], hundredths: number, asOf: string, currency = 'USD') => ({
    ...{ kind, hundredths, asOf, currency },
  })
  const amounts = [
    amount('pledged', 300, '2021-01-01'),
    amount('pledged', 100, '2019-12-24'),
    amount('pledged', 700, '2020-01-01', 'CNY'),
    amount('contracted', 50, '2021-06-01'),
  ]

  const now = latestAmounts(amounts)
  expect(now.pledged.map(({ hundredths }) => hundredths)).toEqual([700, 300])
  expect(now.contracted.map(({ hundredths }) => hundredths)).toEqual([50])
  expect(latestAmounts(amounts, '2020-12-31').pledged.map(({ hundredths }) => hundredths)).toEqual([700, 100])
  expect(latestAmounts(amounts, '2019-01-01')).toEqual({
    pledged: [],
    agreed: [],
    contracted: [],
    realised: [],
  })
})
