import { textsOf } from '../papers/texts'
import type { Paper, Text } from '../papers/tree'
import { isCommon } from './common'
import { end, type Folded, foldedText, squeezed, visible } from './fold'
import type { LeftOut } from './left-out'
import { placeOf, withoutNames } from './places'

/** Where a paper speaks a name of something that was left out of it: the name, and the words around it. */
export type Leak = { name: string; words: string; of: LeftOut }

const around = 40

/**
 * Each name of something left out that a text of the paper speaks, once for each thing, with the words around its first
 * place, by the measure of `placeOf`. A name of one letter, and one that is the common word for a kind of meeting, is none.
 */
export function leaksIn(paper: Paper, leftOut: LeftOut[]): Leak[] {
  const said = squeezedTexts(paper).join(end)
  const text = foldedText(said)
  return leftOut.flatMap((of) => {
    const names = of.names.map((name) => ({ name, folded: foldedText(squeezed(name)) }))
    const spoken = names.filter(({ folded }) => isTold(folded) && text.letters.includes(folded.letters))
    const searched = spoken.length > 0 ? withoutNames(text, of.within) : text
    return spoken.flatMap(({ name, folded }): Leak[] => {
      const at = placeOf(folded, searched)
      return at < 0 ? [] : [{ name, words: wordsAround(said, text, at, folded.letters.length), of }]
    })
  })
}

/** Whether a text speaks that name of something left out, by the same measure. */
export function speaks(text: string, { name, of }: Pick<Leak, 'name' | 'of'>): boolean {
  const folded = foldedText(squeezed(name))
  return isTold(folded) && placeOf(folded, withoutNames(foldedText(squeezed(text)), of.within)) >= 0
}

const isTold = ({ letters }: Folded) => [...letters].length > 1 && !isCommon(letters)

function squeezedTexts({ title, subtitle, author, reference, footer, madeOn, blocks }: Paper): string[] {
  const front = [title, subtitle ?? '', author ?? '', reference, madeOn, footer]
  const texts = blocks.flatMap(textsOf)
  return [...front, ...texts.map(textWords), ...texts.flatMap(webAddresses)].map(squeezed).filter(Boolean)
}

const textWords = (text: Text) => text.map((run) => run.text).join('')
const webAddresses = (text: Text) => text.flatMap(({ href }) => (href?.startsWith('http') ? [href] : []))

function wordsAround(said: string, { at }: Folded, place: number, letters: number): string {
  const [first = 0, last = 0] = [at[place], at[place + letters - 1]]
  const from = Math.max(said.lastIndexOf(end, first) + 1, first - around)
  const stop = said.indexOf(end, first)
  const to = Math.min(stop < 0 ? said.length : stop, last + 1 + around)
  const [open, close] = [from > 0 && said[from - 1] !== end, to < said.length && said[to] !== end]
  return `${open ? '…' : ''}${visible(said.slice(from, to))}${close ? '…' : ''}`
}
