import { expect, test } from 'vitest'
import { isZone } from '../time/local'
import { countryCodes, countryName, countryOptions, isCountry, zonesOf } from './countries'

test('there are 249 countries and regions, each once, each with a name in both languages', () => {
  expect(new Set(countryCodes).size).toBe(249)
  for (const language of ['en', 'zh-CN'] as const)
    expect(countryCodes.filter((code) => countryName(code, language) === code)).toEqual([])
})

test.each(['in', 'EU', 'XX', '', 'INDIA'])('%j is no country', (code) => {
  expect(isCountry(code)).toBe(false)
})

test('countries are offered in the order of the reader', () => {
  const [first] = countryOptions('en')

  expect(first).toEqual({ value: 'AF', label: 'Afghanistan' })
  expect(countryOptions('zh-CN').find(({ value }) => value === 'IN')?.label).toBe('印度')
})

test('the zones of a country are zones in the spelling of today', () => {
  expect(zonesOf('IN')).toEqual(['Asia/Kolkata'])
  expect(zonesOf('CN')).toEqual(['Asia/Shanghai'])
  expect(zonesOf('RU')).toContain('Asia/Yekaterinburg')
  expect(countryCodes.flatMap(zonesOf).filter((zone) => !isZone(zone))).toEqual([])
  expect(zonesOf('nowhere')).toEqual([])
})
