import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ListTable } from '../table'
import { rowOf } from './cells'
import { fixedParts, sheetStart } from './parts'

type About = [label: string, value: string | number][]

/**
 * A list as an Excel workbook, piece by piece: what it is on a first sheet, its rows on a second with the headings held in
 * sight and ready to be filtered. No row is kept in memory once it is written.
 */
export function xlsxOf<R>(table: ListTable<R>, aboutName: string, about: About): Readable {
  const zip = new ZipFile()
  const parts = fixedParts(sheetNames(aboutName, table.name))
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path)
  zip.addReadStream(Readable.from(aboutSheet(about)), 'xl/worksheets/sheet1.xml')
  const rows = Readable.from(rowsSheet(table))
  const out = zip.outputStream as Readable
  // The archive says nothing of a source that breaks off, and would never end.
  rows.on('error', (problem) => out.destroy(problem))
  out.on('close', () => rows.destroy())
  zip.addReadStream(rows, 'xl/worksheets/sheet2.xml', { compressionLevel: 1 })
  zip.end()
  return out
}

function* aboutSheet(about: About): Generator<string> {
  yield `${sheetStart}${columnsOf([22, 70])}<sheetData>`
  for (const [index, line] of about.entries()) yield rowOf(index + 1, line, 1)
  yield '</sheetData></worksheet>'
}

async function* rowsSheet<R>({ columns, batches }: ListTable<R>): AsyncGenerator<string> {
  yield `${sheetStart}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsOf(columns.map(({ width }) => width))}<sheetData>`
  yield rowOf(
    1,
    columns.map(({ heading }) => heading),
    columns.length,
  )
  let number = 1
  for await (const rows of batches) {
    yield rows
      .map((row) =>
        rowOf(
          ++number,
          columns.map(({ value }) => value(row)),
        ),
      )
      .join('')
  }
  yield '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
}

const columnsOf = (widths: number[]) =>
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`

/** At most 31 characters each, none that Excel refuses in a sheet's name, and not the same one twice. */
function sheetNames(...names: string[]): string[] {
  const fit = names.map(
    (name) =>
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .slice(0, 29)
        .trim() || '–',
  )
  return fit.map((name, index) => (fit.indexOf(name) < index ? `${name} ${index + 1}` : name))
}
