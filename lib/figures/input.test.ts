import { describe, expect, test } from 'vitest'
import { figureFilters, figuresAddress, rowsAddress, rowsWanted } from './input'

const today = '2026-03-10'

describe('the period of the figures', () => {
  test('is this year up to today where the address says nothing', () => {
    expect(figureFilters({}, today)).toEqual({
      from: '2026-01-01',
      to: today,
      asOf: today,
      country: null,
      partner: null,
    })
  })

  test('holds as of its last day, and as of today where that is still to come', () => {
    expect(figureFilters({ from: '2019-01-01', to: '2019-12-31' }, today).asOf).toBe('2019-12-31')
    expect(figureFilters({ from: '2026-01-01', to: '2026-12-31' }, today).asOf).toBe(today)
  })

  test('is read the right way round', () => {
    expect(figureFilters({ from: '2020-01-01', to: '2019-01-01' }, today)).toMatchObject({
      from: '2019-01-01',
      to: '2020-01-01',
    })
  })

  test('passes over what makes no sense', () => {
    const asked = figureFilters({ from: '2019-02-30', to: 'soon', country: 'XX', partner: '1' }, today)

    expect(asked).toEqual(figureFilters({}, today))
  })

  test('goes round by its address', () => {
    const filters = figureFilters({ from: '2019-01-01', to: '2019-12-31', country: 'IN' }, today)

    const again = Object.fromEntries(new URL(figuresAddress(filters), 'http://office.test').searchParams)

    expect(figureFilters(again, today)).toEqual(filters)
  })

  test('is kept by the address of the rows, with the figure, its part and the page', () => {
    const filters = figureFilters({ from: '2019-01-01', to: '2019-12-31' }, today)

    const address = new URL(rowsAddress(filters, 'money', 'pledged-CNY', 2), 'http://office.test')
    const asked = Object.fromEntries(address.searchParams)

    expect(figureFilters(asked, today)).toEqual(filters)
    expect(rowsWanted(asked)).toEqual({ figure: 'money', part: 'pledged-CNY', page: 2 })
  })
})
