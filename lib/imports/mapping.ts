import { z } from 'zod'
import { organisationKinds } from '@/db/values/directory'
import { type Field, fieldsOf, guessed, headingsRow, type ListKind, listKinds } from './columns'
import type { Sheet } from './reading/sheet'

const shape = z.object({
  sheet: z.number().int().min(0),
  /** The row of the headings, from 0; -1 where the list has none. */
  headings: z.number().int().min(-1),
  columns: z.record(z.string(), z.string()),
  order: z.enum(['day-first', 'month-first']).optional(),
  /** Who is meant by a name, by `<kind> <folded name>`: an id, or `new`. */
  names: z.record(z.string(), z.string()).default({}),
  /** The kind of a new organisation, by the key of its name. */
  kinds: z.record(z.string(), z.enum(organisationKinds)).default({}),
})

/** How the columns of a list are read, and what its reader said of days and names. */
export type Mapping = Omit<z.output<typeof shape>, 'columns'> & { columns: Partial<Record<number, Field>> }

/** The kind of a list, unless it is no list. */
export const listKind = (kind: string): ListKind | undefined => listKinds.find((each) => each === kind)

/** The mapping that was kept with an import, or undefined where none was. */
export function keptMapping(kind: ListKind, kept: unknown): Mapping | undefined {
  const parsed = shape.safeParse(kept)
  return parsed.success ? { ...parsed.data, columns: fieldsIn(kind, parsed.data.columns) } : undefined
}

/** Column numbers with the fields of a kind; what is neither is left out, and of a field named twice each column counts. */
export function fieldsIn(kind: ListKind, columns: Record<string, unknown>): Mapping['columns'] {
  const fields: readonly Field[] = fieldsOf[kind]
  const known = Object.entries(columns).flatMap(([column, name]) => {
    const field = fields.find((each) => each === name)
    return field && /^\d{1,4}$/.test(column) ? [[Number(column), field] as const] : []
  })
  return Object.fromEntries(known)
}

/** What a list looks like at first sight; the sheet and the row of its headings are those asked for, where they are. */
export function guessedMapping(
  kind: ListKind,
  sheets: Sheet[],
  asked: { sheet?: number; headings?: number } = {},
): Mapping {
  const shown = sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0)
  const sheet = asked.sheet !== undefined && sheets[asked.sheet] ? asked.sheet : Math.max(0, shown)
  const rows = sheets[sheet]?.rows ?? []
  const headings = asked.headings ?? headingsRow(kind, rows)
  return { sheet, headings, columns: guessed(kind, rows[headings] ?? []), names: {}, kinds: {} }
}

/** The rows of the list below its headings that hold anything, each with its line in the file, from 1. */
export function rowsBelow(
  sheets: Sheet[],
  { sheet, headings }: Mapping,
): { line: number; cells: string[] }[] {
  const rows = sheets[sheet]?.rows ?? []
  return rows.flatMap((cells, index) =>
    index > headings && cells.some((text) => text.trim()) ? [{ line: index + 1, cells }] : [],
  )
}

/** The columns that are read, in the order of the sheet. */
export function columnsRead({ columns }: Mapping): [number, Field][] {
  return Object.entries(columns).flatMap(([column, field]) => (field ? [[Number(column), field]] : []))
}

/** How many columns a sheet has. */
export const widthOf = (sheet: Sheet | undefined) =>
  (sheet?.rows ?? []).reduce((width, row) => Math.max(width, row.length), 0)
