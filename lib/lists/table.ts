import type { LocalDate } from '../time/local'

/** A cell of a list handed out: a text, a number, or a calendar day, which a spreadsheet keeps as a date. */
export type Cell = string | number | { day: LocalDate } | null

/** A column of a list: its heading, its width in characters, and what it says of a row. */
export type Column<R> = { heading: string; width: number; value: (row: R) => Cell }

/** A list as it is handed out: its name, its columns, its rows in the order of the screen, and what it was narrowed to. */
export type ListTable<R> = { name: string; columns: Column<R>[]; rows: R[]; narrowing: string[] }
