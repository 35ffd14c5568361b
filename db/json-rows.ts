import { type SQL, sql } from 'drizzle-orm'
import type { Column } from './columns'

/**
 * All rows as one JSON text of the engine's making, each an array of the columns in their order: for reading thousands at
 * once, which takes a fourth of the time of mapping row by row. This is SQLite's spelling; PostgreSQL says json_agg.
 */
export function jsonRows<Row extends unknown[]>(...columns: Column[]): SQL<Row[]> {
  return sql`json_group_array(json_array(${sql.join(columns, sql`, `)}))`.mapWith((text: string): Row[] =>
    JSON.parse(text),
  )
}
