import { type SQL, sql } from 'drizzle-orm'
import type { Column } from '@/db/columns'

/** That a text holds a word, small or capital letters alike. */
export const held = (column: Column, word: string): SQL =>
  sql`lower(${column}) like ${`%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
