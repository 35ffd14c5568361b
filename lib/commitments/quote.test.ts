import { expect, test } from 'vitest'
import { holdsQuote } from './quote'

const record = 'The mayor hopes\nto visit Yiwu.\n\nHe will write by June.'

test('a quote across a line end or an empty line is found, whatever the copying did to the blanks', () => {
  expect(holdsQuote([null, record], 'hopes to visit')).toBe(true)
  expect(holdsQuote([record], 'Yiwu.\r\n\r\nHe  will')).toBe(true)
})

test('one letter more, another case or another order is not the quote', () => {
  expect(holdsQuote([record], 'hopes to visit us')).toBe(false)
  expect(holdsQuote([record], 'the mayor hopes')).toBe(false)
  expect(holdsQuote([record], 'will He')).toBe(false)
})

test('Chinese is found by its signs, and a quote does not run from one text into the next', () => {
  expect(holdsQuote(['市长希望访问义乌。'], '希望访问义乌')).toBe(true)
  expect(holdsQuote(['市长希望', '访问义乌。'], '希望访问义乌')).toBe(false)
})
