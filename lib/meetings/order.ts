export type Direction = 'up' | 'down'

type Placed = { id: string; position: number }

/**
 * The new places of a list in which one line moves up or down by one, for the lines whose place changes. Places are
 * counted afresh from 1. At the end of the list, or for a line that is not in it, nobody moves.
 */
export function moved(list: Placed[], id: string, direction: Direction): Placed[] {
  const from = list.findIndex((line) => line.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [line, neighbour] = [list[from], list[to]]
  if (!line || !neighbour) return []
  return renumbered(list.with(from, neighbour).with(to, line))
}

/** The lines of a list whose place is not their turn in it, with the place that is. */
export function renumbered(list: Placed[]): Placed[] {
  return list.flatMap(({ id, position }, i) => (position === i + 1 ? [] : [{ id, position: i + 1 }]))
}

/**
 * A side of the table with newly seated members let in by order of precedence: each before the first member who comes
 * after them, else at the end. `rank` answers a line's place in the delegation, undefined for guests; those who sit
 * already keep their order.
 */
export function inPrecedence<T>(seated: T[], newcomers: T[], rank: (line: T) => number | undefined): T[] {
  const table = [...seated]
  for (const newcomer of newcomers.toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0))) {
    const after = table.findIndex((line) => (rank(line) ?? -1) > (rank(newcomer) ?? 0))
    table.splice(after < 0 ? table.length : after, 0, newcomer)
  }
  return table
}
