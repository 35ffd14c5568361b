import type { Cell } from '../table'

/** The looks that cells have, by their place in the style sheet of `parts.ts`. */
const looks = { heading: 1, text: 2, number: 3, day: 4 } as const

// What XML 1.0 has no way to write down.
const unwritable = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu
const writable = (text: string) => text.replace(unwritable, '')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
const marked = (text: string) => text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? '')

/** A text as XML can hold it. */
export const escaped = (text: string) => marked(writable(text))

// Excel takes no more in a cell.
const longest = 32_767
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

// Only such a text loses something where its spaces are not asked to be kept; a long list has a million that lose nothing.
const losesSpaces = /^\s|\s$|[\t\n\r]| {2}/

function textOf(cell: string): string {
  const text = marked(shortened(writable(cell)))
  return losesSpaces.test(cell) ? `<t xml:space="preserve">${text}</t>` : `<t>${text}</t>`
}

const dayZero = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

/**
 * A row of a sheet. Texts are texts and never formulas; days are dates; an empty cell is left out. The
 * first `headings` cells are headings.
 */
export function rowOf(number: number, cells: readonly Cell[], headings = 0): string {
  const written = cells.map((cell, index) =>
    cellOf(`${columnName(index)}${number}`, cell, index < headings ? looks.heading : undefined),
  )
  return `<row r="${number}">${written.join('')}</row>`
}

function cellOf(at: string, cell: Cell, look?: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}" s="${look ?? looks.number}"><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${at}" s="${look ?? looks.text}" t="inlineStr"><is>${textOf(cell)}</is></c>`
  const serial = (Date.parse(`${cell.day}T00:00:00Z`) - dayZero) / dayLength
  // Before 1 March 1900 a spreadsheet's calendar is wrong; such a day is a text.
  return serial > 60
    ? `<c r="${at}" s="${look ?? looks.day}"><v>${serial}</v></c>`
    : cellOf(at, cell.day, look)
}

const columnNames: string[] = []

/** The letters of a column, from 0: A, B, … Z, AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  columnNames[index] ??= index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
  return columnNames[index]
}
