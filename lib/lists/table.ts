import type { LocalDate } from '../time/local'

/** A cell of a list handed out: a text, a number, or a calendar day, which a spreadsheet keeps as a date. */
export type Cell = string | number | { day: LocalDate } | null

/** A column of a list: its heading, its width in characters, and what it says of a row. */
export type Column<R> = { heading: string; width: number; value: (row: R) => Cell }

/**
 * A list as it is handed out: its name, its columns, what it was narrowed to, how many rows it has, and the rows in the
 * order of the screen, some at a time, so that a long list needs no more memory than a short one.
 */
export type ListTable<R> = {
  name: string
  columns: Column<R>[]
  narrowing: string[]
  count: number
  batches: AsyncIterable<R[]>
}
