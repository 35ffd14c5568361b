import { columnWidths } from '../column-widths'
import { oneLine, unbroken } from '../letters'
import type { Pictures } from '../pictures/pictures'
import { shownAt } from '../pictures/shown-at'
import type { Block, Paper, Text } from '../tree'
import { plain, type SetRun, saysSomething, setText } from './text'

/** A block as a writer sets it: nothing in it is left to clean, to look up or to leave out. */
export type SetBlock =
  | { kind: 'heading'; level: number; id: string | null; text: SetRun[] }
  | { kind: 'paragraph'; text: SetRun[]; closing: boolean; leads: boolean }
  | { kind: 'quote'; text: SetRun[]; source: SetRun[] }
  | { kind: 'list'; ordered: boolean; items: SetRun[][] }
  | { kind: 'contents'; entries: { level: number; to: string; text: SetRun[] }[] }
  | { kind: 'facts'; rows: { term: SetRun[]; value: SetRun[][] }[] }
  | {
      kind: 'table'
      caption: SetRun[]
      head: SetRun[][]
      rows: SetRun[][][]
      widths: number[]
      whole: boolean
    }
  // `width` and `height` in points.
  | { kind: 'image'; picture: string; width: number; height: number; alt: string; caption: SetRun[] }
  | { kind: 'page-break' }
  | { kind: 'note'; tone: 'plain' | 'missing'; text: SetRun[] }

/** What a block is set with: the headings that links may lead to, the pictures that are there, the paper's language. */
type Given = { ids: Set<string>; pictures: Pictures; lang: Paper['lang'] }

/** A block with its text set. */
export function setBlock(
  block: Exclude<Block, { kind: 'heading' | 'annexes' }>,
  { ids, pictures, lang }: Given,
): SetBlock {
  const set = (text: Text) => setText(text, ids)
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: 'paragraph',
        text: set(block.text),
        closing: block.closing ?? false,
        leads: block.leads ?? false,
      }
    case 'note':
      return { kind: 'note', tone: block.tone, text: set(block.text) }
    case 'quote':
      return { kind: 'quote', text: set(block.text), source: set(block.source ?? []) }
    case 'list':
      return { kind: 'list', ordered: block.ordered ?? false, items: block.items.map(set) }
    case 'contents':
      return { kind: 'contents', entries: setEntries(block, ids) }
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows.map(({ term, value }) => ({ term: plain(term), value: value.map(set) })),
      }
    case 'table':
      return setTable(block, set, lang)
    case 'image':
      return setImage(block, set, { pictures, lang })
    case 'page-break':
      return block
  }
}

// A part that is not there has no page.
const setEntries = ({ entries }: Block & { kind: 'contents' }, ids: Set<string>) =>
  entries
    .map(({ level, id, text }) => ({ level, to: oneLine(id), text: setText(text, new Set(), unbroken) }))
    .filter(({ to }) => ids.has(to))

function setTable(
  block: Block & { kind: 'table' },
  set: (text: Text) => SetRun[],
  lang: Paper['lang'],
): SetBlock {
  const count = Math.max(block.head.length, ...block.rows.map((row) => row.length))
  // A table without a cell is only what it is called.
  if (count === 0) return { kind: 'note', tone: 'plain', text: plain(block.caption) }
  const filled = <Cell>(row: Cell[], none: Cell) => Array.from({ length: count }, (_, n) => row[n] ?? none)

  return {
    kind: 'table',
    caption: plain(block.caption),
    head: block.head.length > 0 ? filled(block.head, '').map(plain) : [],
    rows: block.rows.map((row) => filled(row, []).map(set)),
    widths: columnWidths(block, count, lang),
    whole: block.whole ?? false,
  }
}

// A picture that is not there, or that nothing can read, is told by the words that stand for it.
function setImage(
  { file, alt, caption = [] }: Block & { kind: 'image' },
  set: (text: Text) => SetRun[],
  { pictures, lang }: Pick<Given, 'pictures' | 'lang'>,
): SetBlock {
  const picture = pictures.get(file.sha256)
  const words = oneLine(alt)
  const under = saysSomething(caption) ? set(caption) : []
  if (picture) {
    return {
      kind: 'image',
      picture: file.sha256,
      ...shownAt(picture, lang),
      alt: words || '—',
      caption: under,
    }
  }
  const between = words && under.length > 0 ? [{ text: '\n' }] : []
  return { kind: 'note', tone: 'plain', text: [...plain(words), ...between, ...under] }
}
