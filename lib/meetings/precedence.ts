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
