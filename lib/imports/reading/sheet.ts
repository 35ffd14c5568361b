import { ok, type Result, refused } from '../../result'
import { limits } from './limits'

/** A sheet as texts: days as 2019-12-19, times behind them. Row 0 is line 1 of the file; rows end at their last text. */
export type Sheet = { name: string; rows: string[][]; hidden: boolean; formulas: number }

/** The same sheets, unless one is larger than what is read. */
export function withinLimits(sheets: Sheet[]): Result<Sheet[]> {
  let cells = 0
  for (const { rows } of sheets) {
    if (rows.length > limits.rows + 100) return refused('imports.refused.tooManyRows', { max: limits.rows })
    for (const [index, row] of rows.entries()) {
      cells += row.length
      if (row.length > limits.columns)
        return refused('imports.refused.tooManyColumns', { max: limits.columns, line: index + 1 })
      if (row.some((text) => text.length > limits.cell))
        return refused('imports.refused.cellTooLong', { max: limits.cell, line: index + 1 })
    }
    if (cells > limits.cells) return refused('imports.refused.tooManyCells', { max: limits.cells })
  }
  return sheets.some(({ rows }) => rows.some((row) => row.some((text) => text.trim())))
    ? ok(sheets)
    : refused('imports.refused.nothingInIt')
}

/** A row without what is empty at its end. */
export function trimmed(row: string[]): string[] {
  let length = row.length
  while (length > 0 && !row[length - 1]) length -= 1
  return length === row.length ? row : row.slice(0, length)
}
