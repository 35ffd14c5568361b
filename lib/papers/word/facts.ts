import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { KeptBlock } from '../manuscript/kept'
import { columnOf } from './look'
import { twipsOf } from './measures'
import { runsOf } from './runs'
import type { Setting } from './setting'
import { afterTable, isShort, noLine } from './table'

/** Terms with what is known of each, in two columns. */
export function factsOf(setting: Setting, { rows, kept }: KeptBlock & { kind: 'facts' }): FileChild[] {
  if (rows.length === 0) return []
  const { look } = setting
  const widths = [look.terms, columnOf(look) - look.terms]
  const [termWidth = 0, valueWidth = 0] = widths
  const rule = look.official ? noLine : { style: BorderStyle.SINGLE, color: look.rule, size: 4 }
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children })
  const table = new Table({
    width: { size: columnOf(look), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: rule,
      insideHorizontal: rule,
      bottom: noLine,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
    },
    margins: { left: 0, right: twipsOf(6), marginUnitType: WidthType.DXA },
    // The terms head their rows.
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      ({ term, value }, n) =>
        new TableRow({
          // Under a heading at the foot of a page never stands one fact alone.
          keepNext: (n === rows.length - 1 ? kept : n === 0) || undefined,
          cantSplit: isShort([term, value.flatMap((line) => [...line, { text: '\n' }])], widths),
          children: [
            cell(termWidth, [new Paragraph({ style: 'FactTerm', children: runsOf(setting, term) })]),
            cell(
              valueWidth,
              (value.length > 0 ? value : [[]]).map(
                (line) => new Paragraph({ style: 'FactValue', children: runsOf(setting, line) }),
              ),
            ),
          ],
        }),
    ),
  })
  return [table, afterTable(kept)]
}
