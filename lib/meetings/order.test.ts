import { expect, test } from 'vitest'
import { inPrecedence, moved, renumbered } from './order'

const list = [
  { id: 'a', position: 1 },
  { id: 'b', position: 2 },
  { id: 'c', position: 3 },
]

test('a line that moves up changes places with the one above it, and nobody else moves', () => {
  expect(moved(list, 'c', 'up')).toEqual([
    { id: 'c', position: 2 },
    { id: 'b', position: 3 },
  ])
})

test('the first line cannot go up, the last not down, and a stranger nowhere', () => {
  expect(moved(list, 'a', 'up')).toEqual([])
  expect(moved(list, 'c', 'down')).toEqual([])
  expect(moved(list, 'x', 'down')).toEqual([])
})

test('two lines of the same place, left by a removal and its undo, are parted by the next move', () => {
  const doubled = [
    { id: 'a', position: 2 },
    { id: 'b', position: 2 },
  ]

  expect(moved(doubled, 'a', 'down')).toEqual([{ id: 'b', position: 1 }])
})

test('places are counted from 1 without gaps', () => {
  expect(renumbered([{ id: 'a', position: 4 }, ...list.slice(1)])).toEqual([{ id: 'a', position: 1 }])
})

const rank = (name: string) => ({ head: 1, deputy: 2, member: 3, secretary: 4 })[name]

test('members who are seated later come in by order of precedence, the guest keeps the end', () => {
  expect(inPrecedence(['head', 'member', 'guest'], ['secretary', 'deputy'], rank)).toEqual([
    'head',
    'deputy',
    'member',
    'guest',
    'secretary',
  ])
})

test('an order that somebody chose by hand is not undone by a newcomer', () => {
  expect(inPrecedence(['member', 'head'], ['deputy'], rank)).toEqual(['deputy', 'member', 'head'])
})
