import { stringify } from 'csv-stringify/sync'
import type { Cell, ListTable } from './table'

/**
 * A list as CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, days as YYYY-MM-DD. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, CSV injection), so a telephone number keeps its "+".
 */
export function csvOf<R>({ columns, rows }: ListTable<R>): string {
  const lines = rows.map((row) => columns.map(({ value }) => plainCell(value(row))))
  const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const
  return stringify([columns.map(({ heading }) => heading), ...lines], options)
}

const plainCell = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.day : cell)
