import { expect, test } from 'vitest'
import { pickInput } from '../input/pick'
import { numberedLines } from './lines'

const lines = numberedLines(pickInput, { ignoring: ['kind'] })

test('blank lines are left out and the others keep their number', () => {
  const read = lines.parse({ 0: { text: '', kind: 'company' }, 2: { text: 'Port' } })

  expect(read.map(({ line, text }) => [line, text])).toEqual([[2, 'Port']])
})

test('a number that the form claims for itself is not believed', () => {
  expect(lines.parse({ 1: { text: 'Port', line: '7' } }).map(({ line }) => line)).toEqual([1])
})

test('no lines, or something else in their stead, are no lines', () => {
  expect(lines.parse(undefined)).toEqual([])
  expect(lines.parse('Port')).toEqual([])
})
