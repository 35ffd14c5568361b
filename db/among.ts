import { type SQL, sql } from 'drizzle-orm'
import type { Column } from './columns'

/**
 * That a column holds one of many ids, sent as a single value: `inArray` sends each by itself, which for hundreds takes longer
 * to write down than to answer, and ends at 32,766. This is SQLite's spelling; PostgreSQL says `= any(…)`.
 */
export const among = (column: Column, ids: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`
