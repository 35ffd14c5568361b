import type { Block, Text } from './tree'

// About what a line of a table holds across A4, in letters of its size; each column loses two to its margins.
const lineHolds = 88
const margins = 2
const narrowest = 4

// East Asian letters are twice as wide as others.
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0)
}

const linesOf = (cell: Text) =>
  cell
    .map((run) => run.text)
    .join('')
    .split('\n')

/**
 * How wide the columns of a table are, relative to one another: as the table says, else by what stands in them.
 * Narrow columns get what they want and the wide ones share the rest, so that a date is not broken to make room
 * for a sentence.
 */
export function columnWidths(table: Block & { kind: 'table' }, count: number): number[] {
  const { widths = [] } = table
  if (widths.length === count && widths.every((width) => width > 0 && Number.isFinite(width))) return widths

  const wanted = Array.from({ length: count }, (_, column) => {
    const cells = table.rows.flatMap((row) => linesOf(row[column] ?? []))
    const lines = [table.head[column] ?? '', ...cells]
    const longest = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), narrowest)
    return margins + Math.min(longest, lineHolds)
  })
  return shared(wanted)
}

function shared(wanted: number[]): number[] {
  let room = lineHolds
  let waiting = wanted.length
  for (const width of [...wanted].sort((a, b) => a - b)) {
    if (width > room / waiting) break
    room -= width
    waiting -= 1
  }
  if (waiting === 0) return wanted

  const even = room / waiting
  const wide = wanted.filter((width) => width > even).reduce((sum, width) => sum + width, 0)
  const kept = even * 0.6
  return wanted.map((width) => (width > even ? kept + (width / wide) * (room - kept * waiting) : width))
}
