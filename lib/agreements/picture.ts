import { addDays, daysBetween, type LocalDate } from '../time/local'

/** A mark on the picture of a timeline, with the words beside it. */
export type Mark = { on: LocalDate; label: string }

export type Placed<M extends Mark> = M & {
  x: number
  /** Where its label begins and ends, and its row: 0 is the one nearest the line. */
  from: number
  to: number
  row: number
}

export const labelSize = 12
const gap = 10

/** About how wide a text is drawn at the size of labels: Chinese characters are as wide as they are high. */
export function widthOf(text: string): number {
  const wide = [...text].filter((letter) => letter > '\u2e7f').length
  return wide * labelSize + ([...text].length - wide) * labelSize * 0.56
}

/** A linear scale from days to a width, with some air on both sides. */
export function scaleOf(first: LocalDate, last: LocalDate, width: number) {
  const days = Math.max(daysBetween(first, last), 1)
  const margin = 8
  return (day: LocalDate) => margin + (daysBetween(first, day) / days) * (width - 2 * margin)
}

/** The days that a picture reaches from and to: all that is on it, at least a year, today among them. */
export function reachOf(days: readonly LocalDate[], today: LocalDate): [LocalDate, LocalDate] {
  const [first = today] = [...days, today].sort()
  const last = [...days, today].sort().at(-1) ?? today
  const short = Math.max(0, 365 - daysBetween(first, last))
  return [addDays(first, -Math.ceil(short / 2)), addDays(last, Math.ceil(short / 2))]
}

/**
 * Marks with the rows of their labels, so that no two labels cover each other: from the latest to the earliest, each in
 * the first row above all those that it would reach into.
 */
export function placeMarks<M extends Mark>(
  marks: readonly M[],
  xOf: (day: LocalDate) => number,
  width: number,
): Placed<M>[] {
  const placed: Placed<M>[] = []
  for (const mark of [...marks].sort((a, b) => b.on.localeCompare(a.on))) {
    const x = xOf(mark.on)
    const long = Math.min(widthOf(mark.label), width)
    const from = Math.max(0, Math.min(x - 4, width - long))
    const to = from + long
    const near = placed.filter((other) => other.from < to + gap && from < other.to + gap)
    const row = Math.max(-1, ...near.map((other) => other.row)) + 1
    placed.push({ ...mark, x, from, to, row })
  }
  return placed.reverse()
}

/** The first days of years to mark on the axis, not more than fit. */
export function yearsOf(first: LocalDate, last: LocalDate, width: number): LocalDate[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))]
  const every = Math.max(1, Math.ceil((to - from + 1) / Math.floor(width / 48)))
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  return years.filter((year) => year % every === 0).map((year) => `${year}-01-01`)
}
