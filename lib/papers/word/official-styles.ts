import { AlignmentType } from 'docx'
import { type Look, linePitch } from './look'
import { halfPoints, twipsOf } from './measures'
import { auto, bar, exactly, none, type Style, tiny } from './style-parts'

/** What the official layout indents a first line by: two characters. */
const firstLine = { firstLineChars: 200, firstLine: 632 }
const notIndented = { firstLineChars: 0, firstLine: 0 }

/** The styles of Chinese papers after GB/T 9704-2012, each line of the body one line of the grid. */
export function officialStyles(look: Look) {
  const { faces, sizes, missing, second } = look
  // 28 characters a line by themselves: LibreOffice gives a character of 16 points two places of a grid of 15.8. Face and
  // size are said here too, since a template of an office may have others for its plain text.
  const closer = { characterSpacing: -5, font: faces.body, size: halfPoints(sizes.body) }
  const grid = { ...none, ...exactly(linePitch(look)) }
  const kept = { keepNext: true, keepLines: true }
  const centred = { alignment: AlignmentType.CENTER, indent: notIndented, spacing: grid }
  const facts = { spacing: { before: 30, after: 30, ...exactly(twipsOf(21)) } }
  const cells = { spacing: { before: 40, after: 40, ...exactly(twipsOf(17)) } }
  const note = (color: string, size: number): Style => ({
    paragraph: {
      indent: { left: 220 },
      spacing: { before: 80, after: 120, ...exactly(twipsOf(22)) },
      border: bar(color, size),
    },
    run: { size: halfPoints(sizes.note), color },
  })
  const heading = (n: 0 | 1 | 2): Style => ({
    next: 'BodyText',
    paragraph: { ...kept, indent: firstLine, spacing: grid },
    run: {
      ...closer,
      font: faces.heads[n],
      size: halfPoints(sizes.heads[n] ?? sizes.body),
      ...(n === 2 && { bold: true }),
      color: look.ink,
    },
  })
  return {
    title: {
      next: 'Subtitle',
      paragraph: { ...kept, ...centred, spacing: { ...none, ...exactly(twipsOf(35)) } },
      run: { font: faces.title, size: halfPoints(sizes.title), color: look.ink },
    },
    headings: [heading(0), heading(1), heading(2)],
    body: {
      paragraph: { alignment: AlignmentType.BOTH, indent: firstLine, spacing: grid, widowControl: true },
      run: closer,
    },
    own: {
      Standing: { paragraph: { spacing: grid }, run: closer },
      Eyes: { paragraph: { spacing: grid }, run: { ...closer, font: faces.head } },
      Subtitle: { paragraph: centred, run: { ...closer, font: faces.heads[1] } },
      Signed: { paragraph: centred, run: { ...closer, font: faces.heads[1] } },
      Quote: {
        paragraph: { alignment: AlignmentType.BOTH, indent: { left: 632, right: 632 }, spacing: grid },
        run: { ...closer, font: faces.heads[1] },
      },
      QuoteSource: {
        paragraph: { alignment: AlignmentType.END, indent: { left: 632, right: 632 }, spacing: grid },
        run: { size: halfPoints(sizes.note) },
      },
      ListItem: { paragraph: { spacing: grid }, run: closer },
      Contents1: { paragraph: { spacing: grid }, run: { ...closer, font: faces.head } },
      Contents2: { paragraph: { indent: { left: 632 }, spacing: grid }, run: closer },
      FactTerm: { paragraph: facts, run: { font: faces.head, size: halfPoints(sizes.facts) } },
      FactValue: { paragraph: facts, run: { size: halfPoints(sizes.facts) } },
      TableHead: {
        paragraph: { ...kept, ...cells, alignment: AlignmentType.CENTER },
        run: { font: faces.head, size: halfPoints(sizes.table) },
      },
      TableText: { paragraph: cells, run: { size: halfPoints(sizes.table) } },
      Caption: {
        paragraph: { ...kept, spacing: { before: 120, after: 60, ...exactly(twipsOf(20)) } },
        run: { font: faces.head, size: halfPoints(sizes.table), italics: false, color: look.ink },
      },
      Figure: {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80, ...auto(1) } },
      },
      FigureCaption: {
        paragraph: {
          ...centred,
          keepLines: true,
          spacing: { before: 0, after: 160, ...exactly(twipsOf(20)) },
        },
        run: { size: halfPoints(sizes.table) },
      },
      Note: note(second, 6),
      NoteMissing: note(missing, 16),
      Footer: { run: { font: faces.number, size: halfPoints(sizes.foot) } },
      PageBreak: tiny,
      AfterTable: { paragraph: { spacing: { ...none, ...exactly(twipsOf(9)) } }, run: { size: 2 } },
    } satisfies Record<string, Style>,
  }
}
