import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsQuote, markQuotes } from './quote'

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

const shown = (text: string, quotes: Record<string, string>) =>
  markQuotes(
    [text],
    Object.entries(quotes).map(([ref, quote]) => ({ ref, quote })),
  )[0]?.map((pieces) =>
    pieces.map(({ text, refs }) => (refs.length > 0 ? `[${text}|${refs}]` : text)).join(''),
  )

test('a quote is shown where it stands, in every paragraph that it runs through', () => {
  expect(shown(record, { C1: 'visit Yiwu. He will' })).toEqual([
    'The mayor hopes\nto [visit Yiwu.|C1]',
    '[He will|C1] write by June.',
  ])
  expect(shown('It costs $5 (net).', { C1: '$5 (net)' })).toEqual(['It costs [$5 (net)|C1].'])
  expect(shown(record, { C1: 'Nothing of it' })).toEqual([
    'The mayor hopes\nto visit Yiwu.',
    'He will write by June.',
  ])
})

test('quotes that overlap are both shown', () => {
  expect(shown('one two three', { C1: 'one two', C2: 'two three' })).toEqual([
    '[one |C1][two|C1,C2][ three|C2]',
  ])
})

test('a quote is anchored once, in the first text that holds it', () => {
  const marked = markQuotes(['We hope.', 'Indeed we hope. We hope.'], [{ ref: 'C1', quote: 'We hope' }])

  const anchors = marked.map((text) => text.flat().flatMap(({ begins }) => begins))
  expect(anchors).toEqual([['C1'], []])
})

test('marking loses no letter of a text, and marks whatever the record holds', () => {
  const words = fc.array(fc.constantFrom('a', 'b.', '义', ' ', '\n', '\n\n', '('), { maxLength: 20 })
  fc.assert(
    fc.property(words, words, (text, quote) => {
      const [given, wanted] = [text.join(''), quote.join('')]
      const [paragraphs = []] = markQuotes([given], [{ ref: 'C1', quote: wanted }])
      const pieces = paragraphs.flat()

      const kept = paragraphs.map((each) => each.map((piece) => piece.text).join(''))
      expect(kept).toEqual(given.split(/\n\s*\n/))
      if (wanted.trim() && holdsQuote([given], wanted))
        expect(pieces.some(({ begins }) => begins.includes('C1'))).toBe(true)
    }),
  )
})
