import { expect, test } from 'vitest'
import { inPrecedence } from './precedence'

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
