import { plainLetters } from '../directory/folding'

/** What stands before a letter: nothing, blanks, or any other sign. */
type Gap = 'none' | 'blank' | 'sign'

/** A text as names are looked for in it: its letters alone, what parts each from the one before, and its place in the text. */
export type Folded = { letters: string; gaps: Gap[]; at: number[] }

/** Stands between two texts, and in the place of what is blotted out. */
export const end = '\u0000'

// Plain letters, of which most texts are; else one sign with the marks on it, and the joiners that make another of it.
const signs =
  /[A-Za-z0-9\u4e00-\u9fff]+(?![\p{M}\u200c\u200d])|[^\p{M}\s][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+|\s+/gu
// What is drawn as nothing, and the stroke that only makes an Arabic word longer.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu
// A blank to JavaScript, though it is drawn as nothing.
const byteOrderMark = /\ufeff/gu
const noLetter = /[^\p{L}\p{M}\p{N}]/gu
const simple = /^[A-Za-z0-9\u4e00-\u9fff\0]+$/

/** A text as it is quoted: one form of every letter (NFKC), one blank for many. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(byteOrderMark, '').replace(/\s+/gu, ' ').trim()
}

/** Words of a text as they are shown, without what cannot be seen in them. */
export function visible(text: string): string {
  return text.replace(unseen, '').trim()
}

/** The letters of a text as two people would type them alike: of one case, without accents, signs and blanks. */
export function folded(text: string): string {
  return foldedText(squeezed(text)).letters
}

/** A squeezed text folded, in one pass. */
export function foldedText(text: string): Folded {
  const [letters, gaps, at]: [string[], Gap[], number[]] = [[], [], []]
  let gap: Gap = 'none'
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const plain = lettersOf(sign)
    if (plain === '') {
      gap = gapAfter(gap, sign)
      continue
    }
    letters.push(plain)
    for (let each = 0; each < plain.length; each++) {
      gaps.push(each === 0 ? gap : 'none')
      at.push(index + Math.min(each, sign.length - 1))
    }
    gap = 'none'
  }
  return { letters: letters.join(''), gaps, at }
}

function gapAfter(gap: Gap, sign: string): Gap {
  if (sign.replace(unseen, '') === '') return gap
  return gap === 'sign' || sign.trim() !== '' ? 'sign' : 'blank'
}

const known = new Map<string, string>()

function lettersOf(sign: string): string {
  if (simple.test(sign)) return sign.toLowerCase()
  const before = known.get(sign)
  if (before !== undefined) return before
  const letters = plainLetters(sign).replace(unseen, '').replace(noLetter, '').replaceAll('ς', 'σ')
  // Of single signs there are few; of signs with marks on them there may be any number.
  if (sign.length === 1) known.set(sign, letters)
  return letters
}
