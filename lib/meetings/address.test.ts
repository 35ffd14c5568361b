import { expect, test } from 'vitest'
import { numberIn } from './address'

test.each([
  ['1', 1],
  ['14', 14],
  ['0', 0],
  ['01', 0],
  ['-1', 0],
  ['1e3', 0],
  ['1.0', 0],
  ['new', 0],
  ['9999999', 0],
])('%s is meeting %i', (text, number) => {
  expect(numberIn(text)).toBe(number)
})
