import { expect, test } from 'vitest'
import { onRing } from './rings'

const links = (...pairs: string[]) =>
  pairs.map((pair) => ({ id: pair.charAt(0), to: pair.charAt(1) || null }))

test('chains that end are on no ring, be they long, forked or leading elsewhere', () => {
  expect(onRing(links('a', 'ba', 'ca', 'dc', 'ex'))).toBeUndefined()
  expect(onRing([...Array(50_000).keys()].map((at) => ({ id: `${at}`, to: `${at + 1}` })))).toBeUndefined()
})

test('a record that leads to itself, or back to itself through others, is on a ring; what leads there is not', () => {
  expect(onRing(links('a', 'bb'))).toBe('b')
  expect(onRing(links('ab', 'bc', 'cb'))).toBe('b')
  expect(onRing(links('a', 'ba', 'cd', 'de', 'ec'))).toBe('c')
})
