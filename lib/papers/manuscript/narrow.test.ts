import { expect, test } from 'vitest'
import { withNarrow } from './narrow'

/** The text with its narrow marks in brackets. */
const told = (text: string) =>
  withNarrow(text)
    .map((piece) => (piece.narrow ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['会见People’s Government官员', '会见People[’]s Government官员'],
  ['the drivers’ union', 'the drivers[’] union'],
  ['参加 Lisbon “Green” Office 活动', '参加 Lisbon [“]Green[”] Office 活动'],
  ['“Rose” Ltd', '[“]Rose[”] Ltd'],
])('marks among Latin letters are narrow: %s', (text, marked) => {
  expect(told(text)).toBe(marked)
})

test.each(['“一带一路”', '参加“Green”Office活动', '称为“People”', '“Green”', '他说：‘好’', 'no marks'])(
  'the marks of Chinese stay as wide as its letters: %s',
  (text) => {
    expect(withNarrow(text)).toEqual([{ text }])
  },
)
