import type { Block, Paper, Text } from './tree'

// About what a line of a table holds across A4, in letters of its size; each column loses three to its margins.
const lineHolds = { en: 88, 'zh-CN': 73 }
const margins = 3
const narrowest = 4

/** How wide a text is, in letters: East Asian ones are twice as wide as others, with a little between the two kinds. */
export function widthOf(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (eastAsian.test(letter) ? 2 : 1), 0)
  return letters + (text.match(meeting)?.length ?? 0) / 2
}

const eastAsian = /[\u1100-\u115f\u2e80-\uffdc]/
const meeting = /(?<=\p{Script=Han})(?=[a-z\d])|(?<=[a-z\d])(?=\p{Script=Han})/giu

const linesOf = (cell: Text) =>
  cell
    .map((run) => run.text)
    .join('')
    .split('\n')

/**
 * How wide the columns of a table are, relative to one another: as the table says unless a word would not fit, else by
 * what stands in them.
 * Narrow columns get what they want and the wide ones share the rest, so that a date is not broken to make room
 * for a sentence.
 */
export function columnWidths(
  table: Block & { kind: 'table' },
  count: number,
  lang: Paper['lang'] = 'en',
): number[] {
  const holds = lineHolds[lang]
  const { widths: given = [] } = table
  const isGiven = given.length === count && given.every((width) => width > 0 && Number.isFinite(width))

  const columns = Array.from({ length: count }, (_, column) => {
    const head = table.head[column] ?? ''
    const lines = [head, ...table.rows.flatMap((row) => linesOf(row[column] ?? []))]
    return {
      wanted: widest(lines, holds),
      // What looks broken where a line breaks in it, though it may: a day by itself, and a short head in Chinese.
      whole: widest(
        [...lines.filter((line) => chineseDay.test(line)), ...(widthOf(head) <= shortHead ? [head] : [])],
        holds,
      ),
      least: widest(
        lines.flatMap((line) => line.split(mayBreak)),
        holds,
      ),
    }
  })
  const roomy = (widths: number[]) =>
    (['whole', 'least'] as const).reduce(
      (made, what) =>
        widened(
          made,
          columns.map((column) => column[what]),
        ),
      widths,
    )
  if (!isGiven) {
    const wanted = columns.map((column) => column.wanted)
    return roomy(shared(wanted, holds))
  }
  const total = given.reduce((sum, width) => sum + width, 0)
  const scaled = given.map((width) => (width / total) * holds)
  const fits = columns.every(({ whole, least }, n) => (scaled[n] ?? 0) >= Math.max(whole, least))
  return fits ? given : roomy(scaled)
}

const shortHead = 12

// A line breaks at blanks that do not forbid it, after a hyphen that stands in no date, and before and after an East Asian
// letter.
const mayBreak = /[^\S\u00a0\u202f]+|(?<=[-/])(?!\d)|(?<=[\u2e80-\uffdc])|(?=[\u2e80-\uffdc])/
const chineseDay = /^\d{4}年\d{1,2}月\d{1,2}日$/

const widest = (texts: string[], holds: number) =>
  margins +
  Math.min(
    texts.reduce((most, text) => Math.max(most, widthOf(text)), narrowest),
    holds,
  )

/** Widths in which the longest word of each column fits, as far as the others have room to give. */
function widened(widths: number[], least: number[]): number[] {
  const lacks = widths.map((width, column) => Math.max(0, (least[column] ?? 0) - width))
  const spares = widths.map((width, column) => Math.max(0, width - (least[column] ?? 0)))
  const [lacking, spare] = [lacks, spares].map((each) => each.reduce((sum, width) => sum + width, 0))
  if (!lacking || !spare) return widths
  const given = Math.min(1, spare / lacking)
  return widths.map(
    (width, column) =>
      width + (lacks[column] ?? 0) * given - ((spares[column] ?? 0) / spare) * lacking * given,
  )
}

function shared(wanted: number[], holds: number): number[] {
  let room = holds
  let waiting = wanted.length
  for (const width of [...wanted].sort((a, b) => a - b)) {
    if (width > room / waiting) break
    room -= width
    waiting -= 1
  }
  if (waiting === 0) return wanted

  const even = room / waiting
  const wide = wanted.filter((width) => width > even).reduce((sum, width) => sum + width, 0)
  const kept = even * 0.6
  return wanted.map((width) => (width > even ? kept + (width / wide) * (room - kept * waiting) : width))
}
