/** A piece of a text; `narrow` where it is one mark, to be as narrow as Latin letters have it. */
type Piece = { text: string; narrow?: boolean }

const apostrophe = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})|(?<=s)’(?= \p{Script=Latin})/gu
const quotation = /“[^“”]*”|‘[^‘’]*’/g
const latin = /\p{Script=Latin}/u

/**
 * A text with the apostrophes of Latin words, and the quotation marks among them, in pieces of their own: fonts have one
 * sign for these and the Chinese marks, which are as wide as a letter.
 */
export function withNarrow(text: string): Piece[] {
  const at = [...text.matchAll(apostrophe)].map(({ index }) => index)
  for (const { index, 0: quoted } of text.matchAll(quotation))
    if (standsAmongLatin(text, index, index + quoted.length)) at.push(index, index + quoted.length - 1)
  if (at.length === 0) return [{ text }]

  const marks = [...new Set(at)].sort((a, b) => a - b)
  const pieces = marks.flatMap((mark, n): Piece[] => [
    { text: text.slice(n > 0 ? (marks[n - 1] ?? 0) + 1 : 0, mark) },
    { text: text.charAt(mark), narrow: true },
  ])
  return [...pieces, { text: text.slice((marks.at(-1) ?? 0) + 1) }].filter((piece) => piece.text)
}

// With the text's own beginning or end on one side, the other decides.
function standsAmongLatin(text: string, from: number, to: number): boolean {
  const before = /\p{L}(?=\P{L}*$)/u.exec(text.slice(0, from))
  const after = /\p{L}/u.exec(text.slice(to))
  const near = [before, after].flatMap((found) => found?.[0] ?? [])
  return near.length > 0 && near.every((letter) => latin.test(letter))
}
