import { BorderStyle } from 'docx'
import type { Look } from './look'
import { halfPoints } from './measures'
import { auto, bar, exactly, none, type Style, tiny } from './style-parts'

/** The styles of English papers. */
export function plainStyles({ faces, sizes, second, rule, missing, ink }: Look) {
  const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size, space: 6 })
  const quiet = { size: halfPoints(sizes.note), color: second }
  const table = { size: halfPoints(sizes.table) }
  const kept = { keepNext: true, keepLines: true }
  const heading = (n: 0 | 1 | 2, before: number, after: number): Style => ({
    next: 'BodyText',
    paragraph: { ...kept, spacing: { before, after, ...auto(1.05) } },
    run: { font: faces.heads[n], size: halfPoints(sizes.heads[n] ?? sizes.body), bold: true, color: ink },
  })
  return {
    title: {
      next: 'Subtitle',
      paragraph: { ...kept, spacing: { before: 160, after: 80, ...auto(1) } },
      run: { font: faces.title, size: halfPoints(sizes.title), bold: true, color: ink },
    },
    headings: [heading(0, 360, 120), heading(1, 280, 100), heading(2, 200, 60)],
    body: { paragraph: { spacing: { before: 0, after: 130, ...auto(1.15) }, widowControl: true } },
    own: {
      Standing: { run: { size: halfPoints(9), color: second } },
      Subtitle: {
        paragraph: { spacing: { before: 0, after: 40 } },
        run: { size: halfPoints(11), color: second },
      },
      FrontRule: {
        paragraph: { spacing: { before: 0, after: 200, ...exactly(120) }, border: { bottom: line(ink, 6) } },
      },
      Quote: {
        paragraph: {
          indent: { left: 280 },
          spacing: { before: 160, after: 60, ...auto(1.1) },
          border: bar(rule, 16),
        },
      },
      QuoteSource: {
        paragraph: { indent: { left: 280 }, spacing: { before: 0, after: 160 }, border: bar(rule, 16) },
        run: quiet,
      },
      ListItem: { paragraph: { spacing: { before: 0, after: 70, ...auto(1.1) } } },
      Contents1: { paragraph: { spacing: { before: 90, after: 30 } }, run: { bold: true } },
      Contents2: { paragraph: { indent: { left: 280 }, spacing: { before: 0, after: 30 } } },
      FactTerm: { paragraph: { spacing: { before: 60, after: 60 } }, run: quiet },
      FactValue: { paragraph: { spacing: { before: 60, after: 60 } } },
      TableHead: {
        paragraph: { ...kept, spacing: { before: 50, after: 50 } },
        run: { ...table, bold: true, color: second },
      },
      TableText: { paragraph: { spacing: { before: 50, after: 50 } }, run: table },
      Caption: {
        paragraph: { ...kept, spacing: { before: 160, after: 60 } },
        run: { ...table, bold: true, italics: false, color: ink },
      },
      Figure: { paragraph: { spacing: { before: 160, after: 80 } } },
      FigureCaption: { paragraph: { keepLines: true, spacing: { before: 0, after: 200 } }, run: quiet },
      Note: {
        paragraph: { indent: { left: 220 }, spacing: { before: 100, after: 140 }, border: bar(second, 6) },
        run: quiet,
      },
      NoteMissing: {
        paragraph: { indent: { left: 220 }, spacing: { before: 100, after: 140 }, border: bar(missing, 16) },
        run: { size: halfPoints(sizes.note), color: missing },
      },
      Footer: {
        paragraph: { border: { top: line(rule, 4) } },
        run: { size: halfPoints(sizes.foot), color: second },
      },
      PageBreak: tiny,
      AfterTable: { paragraph: { spacing: { ...none, ...exactly(160) } }, run: { size: 2 } },
    } satisfies Record<string, Style>,
  }
}
