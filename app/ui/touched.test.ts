import { expect, test } from 'vitest'
import { isChosen, isTyped, isWritten } from './touched'

const input = { type: 'text', value: '', defaultValue: '', checked: false, defaultChecked: false }
const option = { selected: false, defaultSelected: false }

test('a text is touched once it differs from what the server sent, and no longer when it is put back', () => {
  expect(isTyped({ ...input, value: 'Half', defaultValue: 'Half a sentence' })).toBe(true)
  expect(isTyped({ ...input, value: 'Half a sentence', defaultValue: 'Half a sentence' })).toBe(false)
})

test('paragraphs are not touched by how their lines end', () => {
  expect(isWritten({ value: 'One\nTwo', defaultValue: 'One\r\nTwo' })).toBe(false)
  expect(isWritten({ value: 'One\nThree', defaultValue: 'One\r\nTwo' })).toBe(true)
})

test('a box is touched by its tick, whatever value it would send', () => {
  const box = { ...input, type: 'checkbox', value: 'yes', defaultValue: 'yes' }

  expect(isTyped({ ...box, checked: true })).toBe(true)
  expect(isTyped({ ...box, checked: true, defaultChecked: true })).toBe(false)
})

test('a chosen file is no text that a draft could keep', () => {
  expect(isTyped({ ...input, type: 'file', value: 'C:\\fakepath\\letter.pdf' })).toBe(false)
})

test('a list is touched by another choice than the server’s, or than the first where the server made none', () => {
  const [first, second] = [{ ...option, selected: true }, option]

  expect(isChosen([first, second])).toBe(false)
  expect(isChosen([second, first])).toBe(true)
  expect(isChosen([first, { ...second, defaultSelected: true }])).toBe(true)
  expect(isChosen([second, { selected: true, defaultSelected: true }])).toBe(false)
})
