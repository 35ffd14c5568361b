import 'server-only'

import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { type Result, refused } from '../../result'
import { unzipWithin } from '../../zip/bounded'
import { limits } from './limits'
import { mended } from './mended'
import { type Sheet, trimmed, withinLimits } from './sheet'

/**
 * The sheets of a workbook, hidden ones marked. Of a formula its last result is read. Looked at piece by piece before the
 * reader of the format sees it, which believes an archive and makes room for every column that a cell names.
 */
export async function readXlsx(bytes: Buffer): Promise<Result<Sheet[]>> {
  try {
    const { entries, unpacked } = limits
    const parts = await unzipWithin(bytes, { entries, bytes: unpacked }, isXml)
    if (parts === 'tooMuch')
      return refused('imports.refused.unpacksTooLarge', { megabytes: unpacked / 1024 / 1024 })
    if (parts === 'damaged') return refused('imports.refused.unreadable')
    const files = new Map([...parts].map(([path, part]) => [path, part.toString('utf8')]))
    const outline = outlineOf(files)
    if (!outline) return refused('imports.refused.unreadable')
    const tooWide = [...files].some(([name, xml]) => isSheet(name) && !withinColumns(xml))
    if (tooWide) return refused('imports.refused.tooManyColumns', { max: limits.columns, line: 1 })
    const read = await readXlsxFile(mended(files) ?? bytes)
    return withinLimits(
      read.map(({ sheet, data }, index) => ({
        name: sheet,
        rows: data.map((row) => trimmed(row.map(textOf))),
        hidden: outline.hidden.has(sheet),
        formulas: outline.formulas[index] ?? 0,
      })),
    )
  } catch {
    // Whatever the reader stumbles over is the file's fault; its own words are for programmers.
    return refused('imports.refused.unreadable')
  }
}

const isXml = (path: string) => /^xl\/.*\.(xml|rels)$/.test(path)

const isSheet = (name: string) => name.startsWith('xl/worksheets/') && name.endsWith('.xml')

const sheetTag = /<(?:\w+:)?sheet\b[^>]*>/g
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1]

function outlineOf(files: Map<string, string>) {
  const workbook = files.get('xl/workbook.xml')
  if (!workbook) return undefined
  const tags = workbook.match(sheetTag) ?? []
  if (tags.length > limits.sheets) return undefined
  const hidden = tags.filter((tag) => /hidden/i.test(attribute(tag, 'state') ?? ''))
  return {
    hidden: new Set(hidden.map((tag) => unescaped(attribute(tag, 'name') ?? ''))),
    formulas: tags.map((_, index) => formulasIn(files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '')),
  }
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const formulasIn = (xml: string) => xml.match(/<(?:\w+:)?f[\s>]/g)?.length ?? 0

const filledCell = /<(?:\w+:)?c\b[^>]*?\br\s*=\s*["']([A-Z]+)(\d+)["'][^>]*[^/>]>/g

/** Whether every cell that holds something stands in one of the columns that are read. */
function withinColumns(xml: string): boolean {
  if (/\br\s*=\s*["'][^"']*&/.test(xml)) return false
  for (const [, letters = ''] of xml.matchAll(filledCell))
    if (columnOf(letters) > limits.columns) return false
  return true
}

function columnOf(letters: string): number {
  if (letters.length > 3) return Number.POSITIVE_INFINITY
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

// As the spreadsheet itself shows a day that there is not.
const noDay = '#####'
const [zeroth, last] = [Date.UTC(1899, 11, 30), Date.UTC(9999, 11, 31, 23, 59, 59)]

/** A cell as text. A day has no zone in a workbook; the reader gives it as midnight UTC. */
function textOf(cell: CellValue | null | Date): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  if (!(cell.getTime() >= zeroth && cell.getTime() <= last)) return noDay
  // Days are fractions there: half past nine comes as a thousandth of a second before.
  const [on = '', clock = ''] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split('T')
  const time = clock.slice(0, 5)
  if (on < '1900-01-02') return time
  return time === '00:00' ? on : `${on} ${time}`
}
