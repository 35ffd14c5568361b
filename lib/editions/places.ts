import { end, type Folded, foldedText, squeezed } from './fold'

// A word of these scripts is not parted from the next.
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const partOfWord = /[\p{L}\p{M}\p{N}]/u
// Shorter names run together are often another word: “Li Na”, “I.T.”.
const longEnoughToJoin = 6

/**
 * Where in the letters of a text a name is first spoken, or -1. A name of a script that parts its words counts only as whole
 * words. Any blank or sign, or none, may stand where one stands in the name; between Chinese letters also a blank that the
 * name has not.
 */
export function placeOf(name: Folded, text: Folded): number {
  return placesOf(name, text).next().value ?? -1
}

/** The same text with longer names that may be spoken blotted out, letter for letter. */
export function withoutNames(text: Folded, names: string[]): Folded {
  const longest = names.map((name) => foldedText(squeezed(name))).sort((a, b) => lengthOf(b) - lengthOf(a))
  return { ...text, letters: longest.reduce((rest, name) => blotted(name, text, rest), text.letters) }
}

function blotted(name: Folded, text: Folded, letters: string): string {
  const pieces: string[] = []
  let done = 0
  for (const at of placesOf(name, { ...text, letters })) {
    pieces.push(letters.slice(done, at), end.repeat(lengthOf(name)))
    done = at + lengthOf(name)
  }
  return pieces.join('') + letters.slice(done)
}

const lengthOf = ({ letters }: Folded) => letters.length

function* placesOf(name: Folded, text: Folded): Generator<number, undefined> {
  const length = lengthOf(name)
  if (length === 0) return
  for (let at = text.letters.indexOf(name.letters); at >= 0; ) {
    const spoken = isWhole(text, at, length) && isPartedAs(name, text, at)
    if (spoken) yield at
    at = text.letters.indexOf(name.letters, at + (spoken ? length : 1))
  }
}

const isWhole = (text: Folded, at: number, length: number) =>
  isEdge(text, at) && (at + length >= lengthOf(text) || isEdge(text, at + length))

const isEdge = ({ letters, gaps }: Folded, at: number) => gaps[at] !== 'none' || !joinsAt(letters, at)

function isPartedAs({ letters, gaps }: Folded, text: Folded, at: number): boolean {
  return gaps.every((gap, index) => {
    const said = text.gaps[at + index]
    if (index === 0 || said === gap) return true
    if (gap === 'none') return said === 'blank' && !joinsAt(letters, index)
    return said !== 'none' || letters.length >= longEnoughToJoin || !joinsAt(letters, index)
  })
}

/** Whether the letters before and after a place belong to one word, were nothing between them. */
function joinsAt(letters: string, at: number): boolean {
  const [before, after] = [lastOf(letters.slice(Math.max(0, at - 2), at)), firstOf(letters.slice(at, at + 2))]
  return partOfWord.test(before) && partOfWord.test(after) && !unparted.test(before) && !unparted.test(after)
}

const firstOf = (text: string) => [...text][0] ?? ''
const lastOf = (text: string) => [...text].at(-1) ?? ''
