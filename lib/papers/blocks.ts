import { type Block, type Fact, type Text, words } from './tree'

/** A heading, which links reach by `id`. */
export function heading(level: 1 | 2 | 3, id: string, text: string | Text): Block {
  return { kind: 'heading', level, id, text: typeof text === 'string' ? words(text) : text }
}

/** A part under its heading; nothing where it has nothing to say. */
export function part(id: string, title: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [heading(1, id, title), ...blocks] : []
}

/** A note that neither warns nor asks. */
export function plainNote(text: string): Block {
  return { kind: 'note', tone: 'plain', text: words(text) }
}

/** A term with its values; none where nothing is known of it. */
export function fact(term: string, ...values: (Text | string | null | undefined)[]): Fact[] {
  const value = values.flatMap((each): Text[] => {
    if (!each || each.length === 0) return []
    return [typeof each === 'string' ? words(each) : each]
  })
  return value.length > 0 ? [{ term, value }] : []
}

/** A list of facts, or nothing where none is known. */
export function facts(...rows: Fact[][]): Block[] {
  const all = rows.flat()
  return all.length > 0 ? [{ kind: 'facts', rows: all }] : []
}
