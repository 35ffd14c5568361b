import {
  BorderStyle,
  type FileChild,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { widthOf } from '../column-widths'
import type { KeptBlock } from '../manuscript/kept'
import type { SetRun } from '../manuscript/text'
import { columnOf, type Look } from './look'
import { twipsOf } from './measures'
import { runsOf } from './runs'
import type { Setting } from './setting'

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size })
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const gap = twipsOf(5)

// As on paper: ruled below each row, and all round where the layout is official.
function bordersOf({ official, rule }: Look): ITableBordersOptions {
  if (official) {
    const all = line(rule, 4)
    return { top: all, bottom: all, left: all, right: all, insideHorizontal: all, insideVertical: all }
  }
  return {
    top: noLine,
    left: noLine,
    right: noLine,
    insideVertical: noLine,
    bottom: line(rule, 4),
    insideHorizontal: line(rule, 4),
  }
}

/** A table whose head is repeated on every page, with its caption above. What follows keeps a distance. */
export function tableOf(setting: Setting, block: KeptBlock & { kind: 'table' }): FileChild[] {
  const { look } = setting
  const widths = shares(block.widths, columnOf(look))
  const cell = (style: string, column: number, runs: SetRun[]) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(style === 'TableHead' && !look.official && { borders: { bottom: line(look.second, 8) } }),
      ...(style === 'TableHead' && {
        verticalAlign: look.official ? VerticalAlignTable.CENTER : VerticalAlignTable.BOTTOM,
      }),
      children: [new Paragraph({ style, children: runsOf(setting, runs) })],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((runs, n) => cell('TableHead', n, runs)),
  })
  const rows = block.rows.map(
    (row, n) =>
      new TableRow({
        cantSplit: block.whole || isShort(row, widths),
        keepNext: n < block.rows.length - 1 ? block.whole || undefined : block.kept || undefined,
        children: row.map((runs, n) => cell('TableText', n, runs)),
      }),
  )
  const headed = block.head.length > 0
  return [
    ...(block.caption.length > 0
      ? [new Paragraph({ style: 'Caption', children: runsOf(setting, block.caption) })]
      : []),
    new Table({
      width: { size: columnOf(look), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: bordersOf(look),
      margins: { left: look.official ? gap : 0, right: gap, marginUnitType: WidthType.DXA },
      tableLook: { firstRow: headed, firstColumn: false, noHBand: true, noVBand: true },
      rows: headed ? [head, ...rows] : rows,
    }),
    afterTable(block.kept),
  ]
}

/** Two tables with nothing between them would be one, and a file may not end in a table. */
export const afterTable = (kept = false) =>
  new Paragraph({ style: 'AfterTable', keepNext: kept || undefined })

// The widths add up to the whole column, as a fixed layout needs.
function shares(widths: number[], column: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const ends = widths.map((_, n) => widths.slice(0, n + 1).reduce((sum, width) => sum + width, 0))
  return ends.map(
    (end, n) => Math.round((end / total) * column) - Math.round(((ends[n - 1] ?? 0) / total) * column),
  )
}

const letter = 110 // twips of one letter, about
const halfPage = 18 // lines of a table, about

/** Whether a row takes half a page at most, and so stays whole. A longer one may go on over the next. */
export function isShort(cells: SetRun[][], widths: number[]): boolean {
  return cells.every((runs, n) => {
    const holds = Math.max(1, Math.floor((widths[n] ?? 0) / letter))
    const lines = runs.flatMap((run) => run.text.split('\n'))
    return lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / holds)), 0) <= halfPage
  })
}
