import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingOf } from './opening'

test('a short text is told whole, in its paragraphs', () => {
  expect(openingOf('One.\n\n \n\nTwo.', 100)).toEqual({ paragraphs: ['One.', 'Two.'], whole: true })
})

test('the last paragraph that fits in part is cut between words and marked', () => {
  expect(openingOf('One.\n\nTwo three four five', 18)).toEqual({
    paragraphs: ['One.', 'Two three…'],
    whole: false,
  })
})

test('Chinese, which has no blanks, is cut between letters', () => {
  expect(openingOf('对方希望开通绿色通道。', 6)).toEqual({ paragraphs: ['对方希望开通…'], whole: false })
})

test('whatever the text, its opening is what stands at its beginning and no longer than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 1, max: 300 }),
      (text, most) => {
        const { paragraphs, whole } = openingOf(text, most)
        const said = paragraphs.map((each) => (whole ? each : each.replace(/…$/, '')))

        expect(said.join('').length).toBeLessThanOrEqual(most)
        let from = 0
        for (const piece of said) {
          const at = text.indexOf(piece, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + piece.length
        }
        if (whole) expect(said.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(said.every((piece) => piece.isWellFormed())).toBe(true)
      },
    ),
  )
})
