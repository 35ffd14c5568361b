import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/node'
import type { Cell, ListTable } from './table'

type About = [label: string, value: string | number][]

/**
 * A list as an Excel workbook: what it is on a first sheet, its rows on a second with the headings held in sight. Texts are
 * texts and never formulas; days are dates.
 */
export function xlsxOf<R>(table: ListTable<R>, aboutName: string, about: About): Promise<Buffer> {
  const { name, columns, rows } = table
  const headings = columns.map(({ heading }) => ({ ...bold(heading), wrap: true }))
  return writeWorkbook([
    {
      sheet: sheetName(aboutName),
      columns: [{ width: 22 }, { width: 70 }],
      data: about.map(([label, value]) => [bold(label), cellOf(value)]),
    },
    {
      sheet: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
      data: [headings, ...rows.map((row) => columns.map(({ value }) => cellOf(value(row))))],
    },
  ]).toBuffer()
}

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' }) as const

function cellOf(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'left', alignVertical: 'top' }
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' }
  // A day has no zone: its midnight in UTC is what the workbook writes down as that day.
  const value = new Date(`${cell.day}T00:00:00Z`)
  return { value, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' }
}

/** At most 31 characters, and none that Excel refuses in a sheet's name. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
