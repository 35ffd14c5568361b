import { CsvError, parse } from 'csv-parse/sync'
import { type Result, refused } from '../../result'
import { decoded } from './encoding'
import { limits } from './limits'
import { trimmed, withinLimits } from './sheet'

const delimiters = [',', ';', '\t'] as const
// A list that went through several hands ends its lines in several ways.
const lineEnds = ['\r\n', '\n', '\r']

/** The one sheet of a CSV file: commas, semicolons or tabs, quoted cells with line breaks. Refuses what is not whole. */
export function readCsv(bytes: Uint8Array) {
  const text = decoded(bytes)
  return text.ok ? sheetOf(text.value) : text
}

function sheetOf(given: string): ReturnType<typeof withinLimits> {
  // Excel's own way of naming the delimiter; its line stays, so that lines keep their numbers.
  const [named, said] = /^sep=(.)\r?\n/.exec(given) ?? []
  const text = named ? given.slice(named.length - 1) : given
  const records = recordsOf(text, said ?? likelyDelimiter(text))
  if (!records.ok) return records
  const rows = records.value.map((row) => trimmed(row.map(unescaped)))
  return withinLimits([{ name: '', rows, hidden: false, formulas: 0 }])
}

function recordsOf(text: string, delimiter: string): Result<string[][]> {
  try {
    const options = {
      delimiter,
      record_delimiter: lineEnds,
      relax_column_count: true,
      // One more than is taken, so that too many can be told from just enough.
      to: limits.rows + 101,
      max_record_size: 20 * limits.cell,
    }
    return { ok: true, value: parse(text, options) }
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    if (problem.code === 'CSV_MAX_RECORD_SIZE')
      return refused('imports.refused.cellTooLong', { max: limits.cell, line: lineOf(problem) })
    return refused('imports.refused.quotes', { line: lineOf(problem) })
  }
}

const lineOf = (problem: CsvError) => Number('lines' in problem ? problem.lines : 1)

/** The delimiter by which the first lines fall into the same number of cells, the most of them. */
function likelyDelimiter(text: string): string {
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: scoreOf(text.slice(0, 200_000), delimiter),
  }))
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}

function scoreOf(sample: string, delimiter: string): number {
  try {
    const options = {
      delimiter,
      record_delimiter: lineEnds,
      to: 30,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }
    const widths: number[] = parse(sample, options).map((row: string[]) => row.length)
    const times = new Map<number, number>()
    for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
    const [[width, count] = [0, 0]] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
    return widths.length === 0 ? 0 : (count / widths.length) * 1000 + width
  } catch {
    return 0
  }
}

/** The apostrophe that our own lists, and Excel, put before what would be run as a formula. */
const unescaped = (text: string) => (/^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text)
