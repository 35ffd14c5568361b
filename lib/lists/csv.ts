import { stringify } from 'csv-stringify/sync'
import type { Cell, ListTable } from './table'

/**
 * A list as CSV that Excel opens right, piece by piece: UTF-8 with a byte order mark, CRLF, days as YYYY-MM-DD. A text that
 * a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection), so a telephone number keeps
 * its "+".
 */
export async function* csvOf<R>({ columns, batches }: ListTable<R>): AsyncGenerator<string> {
  yield lines([columns.map(({ heading }) => heading)], true)
  for await (const rows of batches) yield lines(rows.map((row) => columns.map(({ value }) => value(row))))
}

function lines(cells: Cell[][], bom = false): string {
  const plain = cells.map((row) => row.map(plainCell))
  return stringify(plain, { bom, escape_formulas: true, record_delimiter: 'windows' })
}

const plainCell = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.day : cell)
