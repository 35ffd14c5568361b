import { ok, type Result, refused } from '../../result'
import { limits } from './limits'

/** A sheet as texts: days as 2019-12-19, times behind them. Row 0 is line 1 of the file; rows end at their last text. */
export type Sheet = { name: string; rows: string[][]; hidden: boolean; formulas: number }

/** The same sheets, unless one is larger than what is read. */
export function withinLimits(sheets: Sheet[]): Result<Sheet[]> {
  const { rows: most, columns, cell, cells, characters } = limits
  let size = { cells: 0, characters: 0 }
  for (const { rows } of sheets) {
    if (rows.length > most + 100) return refused('imports.refused.tooManyRows', { max: most })
    for (const [index, row] of rows.entries()) {
      const line = index + 1
      if (row.length > columns) return refused('imports.refused.tooManyColumns', { max: columns, line })
      if (row.some((text) => text.length > cell))
        return refused('imports.refused.cellTooLong', { max: cell, line })
      size = sizeWith(size, row)
      if (size.cells > cells) return refused('imports.refused.tooManyCells', { max: cells })
      if (size.characters > characters)
        return refused('imports.refused.tooManyCharacters', { max: characters })
    }
  }
  return sheets.some(({ rows }) => rows.some((row) => row.some((text) => text.trim())))
    ? ok(sheets)
    : refused('imports.refused.nothingInIt')
}

const sizeWith = ({ cells, characters }: { cells: number; characters: number }, row: string[]) => ({
  cells: cells + row.length,
  characters: row.reduce((sum, text) => sum + text.length, characters),
})

/** A row without what is empty at its end. */
export function trimmed(row: string[]): string[] {
  let length = row.length
  while (length > 0 && !row[length - 1]) length -= 1
  return length === row.length ? row : row.slice(0, length)
}
