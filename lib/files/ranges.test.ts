import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeOf } from './ranges'

test.each([
  ['bytes=0-99', { first: 0, last: 99 }],
  ['bytes=900-', { first: 900, last: 999 }],
  ['bytes=-100', { first: 900, last: 999 }],
  ['bytes=-5000', { first: 0, last: 999 }],
  ['bytes=990-5000', { first: 990, last: 999 }],
  ['bytes=1000-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=5-2', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=0-1', undefined],
  [null, undefined],
])('of 1000 bytes, %s asks for %j', (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range)
})

test('no header asks for a byte that the file does not have', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1e9 }), (from, to, bytes) => {
      for (const header of [`bytes=${from}-${to}`, `bytes=${from}-`, `bytes=-${to}`]) {
        const range = rangeOf(header, bytes)
        if (range === undefined || range === 'beyond') continue
        expect(range.first).toBeGreaterThanOrEqual(0)
        expect(range.first).toBeLessThanOrEqual(range.last)
        expect(range.last).toBeLessThan(bytes)
      }
    }),
  )
})
