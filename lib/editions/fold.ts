// What is drawn as nothing, and marks of one kind that typists and programs swap.
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu
const quotes = /[\u2018\u2019\u02bc]/gu

/** A text as it is compared: one form of every letter (NFKC), one blank for many, nothing unseen. Its case stays. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(quotes, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The same in lower case, letter for letter of the same length, so that places in it are places in the text. */
export function folded(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return [...text].map((letter) => sameLength(letter, letter.toLowerCase())).join('')
}

const sameLength = (letter: string, lower: string) => (lower.length === letter.length ? lower : letter)
