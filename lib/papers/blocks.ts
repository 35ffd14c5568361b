import { type Block, type Fact, type Text, words } from './tree'

export function heading(level: 1 | 2 | 3, id: string, text: string | Text): Block {
  return { kind: 'heading', level, id, text: typeof text === 'string' ? words(text) : text }
}

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

export function facts(...rows: Fact[][]): Block[] {
  const all = rows.flat()
  return all.length > 0 ? [{ kind: 'facts', rows: all }] : []
}
