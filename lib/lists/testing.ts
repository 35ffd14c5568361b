import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { csvOf } from './csv'
import type { ListTable } from './table'
import { xlsxOf } from './xlsx/workbook'

/** What a list says, a row as its headings and cells: for tests. */
export async function linesOf<R>({ columns, batches }: ListTable<R>) {
  const lines = []
  for await (const rows of batches)
    for (const row of rows)
      lines.push(Object.fromEntries(columns.map(({ heading, value }) => [heading, value(row)])))
  return lines
}

/** The same list as two other programs read its files. */
export async function readCsv<R>(table: ListTable<R>): Promise<Record<string, string>[]> {
  let text = ''
  for await (const piece of csvOf(table)) text += piece
  return parse(text, { bom: true, columns: true })
}

export async function bytesOfXlsx<R>(table: ListTable<R>, about: [string, string | number][] = []) {
  const pieces: Buffer[] = []
  for await (const piece of xlsxOf(table, 'About', about)) pieces.push(piece)
  return Buffer.concat(pieces)
}

export async function readXlsx<R>(table: ListTable<R>) {
  return readSheet(await bytesOfXlsx(table), 2)
}
