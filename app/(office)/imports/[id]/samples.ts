/** The letters of a column as a spreadsheet has them, from 0: A … Z, AA …. */
export function letterOf(column: number): string {
  const before = column >= 26 ? letterOf(Math.floor(column / 26) - 1) : ''
  return before + String.fromCharCode(65 + (column % 26))
}

/** What stands in a column: its first values that differ, each cut to what can be taken in at a glance. */
export function samplesOf(rows: { cells: string[] }[], column: number): string {
  const seen = new Set<string>()
  for (const { cells } of rows) {
    const text = cells[column]?.trim()
    if (text) seen.add(text.length > 60 ? `${text.slice(0, 60)}…` : text)
    if (seen.size === 3) break
  }
  return [...seen].join(' · ')
}
