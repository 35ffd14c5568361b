import { textsOf } from '../papers/texts'
import type { Paper, Text } from '../papers/tree'
import { isCommon } from './common'
import { folded, squeezed } from './fold'
import type { LeftOut } from './left-out'

/** Where a paper speaks a name of something that was left out of it: the name, and the words around it. */
export type Leak = { name: string; words: string; of: LeftOut }

const end = '\u0000'
const around = 40
// A word of these scripts is not parted from the next.
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const partOfWord = /[\p{L}\p{M}\p{N}]/u

/**
 * Each name of something left out that a text of the paper speaks, once for each thing, with the words around its first
 * place. Letters of either case and width are one, and so are blanks and line ends; a name of a script that parts its words
 * counts only as whole words. A name of one letter, and one that is the common word for a kind of meeting, is none.
 */
export function leaksIn(paper: Paper, leftOut: LeftOut[]): Leak[] {
  const said = squeezedTexts(paper).join(end)
  const low = folded(said)
  return leftOut.flatMap((of) => {
    const names = of.names.map((name) => folded(squeezed(name)))
    const searched = names.some((name) => low.includes(name)) ? without(low, of.within) : ''
    return of.names.flatMap((name, index): Leak[] => {
      const at = placeOf(names[index] ?? '', searched)
      return at < 0 ? [] : [{ name, words: wordsAround(said, at, name.length), of }]
    })
  })
}

/** Whether a text speaks that name of something left out, by the same measure. */
export function speaks(text: string, { name, of }: Pick<Leak, 'name' | 'of'>): boolean {
  return placeOf(folded(squeezed(name)), without(folded(squeezed(text)), of.within)) >= 0
}

function squeezedTexts({ title, subtitle, author, reference, footer, madeOn, blocks }: Paper): string[] {
  const front = [title, subtitle ?? '', author ?? '', reference, madeOn, footer]
  const texts = blocks.flatMap(textsOf)
  return [...front, ...texts.map(textWords), ...texts.flatMap(webAddresses)].map(squeezed).filter(Boolean)
}

const textWords = (text: Text) => text.map((run) => run.text).join('')
const webAddresses = (text: Text) => text.flatMap(({ href }) => (href?.startsWith('http') ? [href] : []))

/** The same text with the longer names that may be spoken blotted out, letter for letter. */
function without(text: string, within: string[]): string {
  const longest = [...within].sort((a, b) => b.length - a.length)
  return longest.reduce((rest, name) => rest.replaceAll(name, end.repeat(name.length)), text)
}

/** Where a name is first spoken, or -1. */
function placeOf(name: string, text: string): number {
  if ([...name].length < 2 || isCommon(name)) return -1
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text.slice(0, at).slice(-2), text.slice(at + name.length)]
    if (!joins(lastOf(before), firstOf(name)) && !joins(lastOf(name), firstOf(after.slice(0, 2)))) return at
  }
  return -1
}

const firstOf = (text: string) => [...text][0] ?? ''
const lastOf = (text: string) => [...text].at(-1) ?? ''

const joins = (a: string, b: string) =>
  partOfWord.test(a) && partOfWord.test(b) && !unparted.test(a) && !unparted.test(b)

function wordsAround(said: string, at: number, length: number): string {
  const from = Math.max(said.lastIndexOf(end, at) + 1, at - around)
  const stop = said.indexOf(end, at)
  const to = Math.min(stop < 0 ? said.length : stop, at + length + around)
  const [open, close] = [from > 0 && said[from - 1] !== end, to < said.length && said[to] !== end]
  return `${open ? '…' : ''}${said.slice(from, to).trim()}${close ? '…' : ''}`
}
