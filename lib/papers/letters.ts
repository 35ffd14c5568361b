const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
// Control characters, broken surrogates, byte-order marks and the invisible spaces that pasted text carries:
// no font has a shape for them, a PDF/UA file may not hold a letter without one, and XML holds none of them. Line ends stay.
const shapeless = /[^\P{Cc}\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u200b\u2060\ufeff]/gu

/** A text as a file may hold it: letters that have a shape, with its line ends as `\n`. */
export function clean(text: string): string {
  return text.replace(lineEnds, '\n').replaceAll('\t', ' ').replace(shapeless, '')
}

/** The same on one line. */
export const unbroken = (text: string) => clean(text).replaceAll('\n', ' ')

/** The same without blanks around it. */
export const oneLine = (text: string) => unbroken(text).trim()
