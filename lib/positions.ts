export type Placed = { id: string; position: number }
export type Direction = 'up' | 'down'

/** The rows with one of them a place further up or down; as they were where it is not among them or has no way to go. */
export function moved<T extends Placed>(rows: T[], id: string, direction: Direction): T[] {
  const from = rows.findIndex((row) => row.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const row = rows[from]
  if (!row || to < 0 || to >= rows.length) return rows
  return inserted(
    rows.filter((other) => other !== row),
    row,
    to + 1,
  )
}

/** The rows with one more at a position counted from 1, or at the end where there are fewer. */
export function inserted<T>(rows: T[], row: T, position: number): T[] {
  return [...rows.slice(0, position - 1), row, ...rows.slice(position - 1)]
}

/** Those rows whose position is not their place in the list, each with the position it should have. */
export function misplaced<T extends Placed>(rows: T[]): Placed[] {
  return rows
    .map(({ id, position }, index) => ({ id, position, now: index + 1 }))
    .filter(({ position, now }) => position !== now)
    .map(({ id, now }) => ({ id, position: now }))
}
