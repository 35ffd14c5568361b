import { expect, test } from 'vitest'
import { inserted, misplaced, moved } from './positions'

const rows = [
  { id: 'a', position: 1 },
  { id: 'b', position: 2 },
  { id: 'c', position: 3 },
]
const order = (list: { id: string }[]) => list.map(({ id }) => id).join('')

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['z', 'up', 'abc'],
] as const)('%s moved %s leaves the order %s', (id, direction, expected) => {
  expect(order(moved(rows, id, direction))).toBe(expected)
})

test('a row goes to its position, or to the end when the list has become shorter', () => {
  expect(order(inserted(rows, { id: 'x', position: 0 }, 1))).toBe('xabc')
  expect(order(inserted(rows, { id: 'x', position: 0 }, 9))).toBe('abcx')
})

test('only rows that are out of place are written again', () => {
  const gap = [
    { id: 'a', position: 1 },
    { id: 'c', position: 3 },
  ]

  expect(misplaced(gap)).toEqual([{ id: 'c', position: 2 }])
})
