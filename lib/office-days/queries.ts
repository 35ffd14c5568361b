import 'server-only'

import { and, asc, eq, isNull, like, sql } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { officeDays as table } from '@/db/schema/office'
import type { OfficeDays } from '../deadlines/reckoning'
import type { LocalDate } from '../time/local'
import type { User } from '../user'

/** The days on which the office differs from the week, as deadlines are reckoned with them. */
export async function officeDays(reader: Reader): Promise<OfficeDays> {
  const rows = await reader
    .select({ on: table.on, kind: table.kind })
    .from(table)
    .where(isNull(table.removedAt))
  const on = (kind: 'off' | 'work') => new Set(rows.filter((day) => day.kind === kind).map((day) => day.on))
  return { off: on('off'), work: on('work') }
}

const columns = {
  id: table.id,
  on: table.on,
  kind: table.kind,
  nameEn: table.nameEn,
  nameZh: table.nameZh,
  source: table.source,
  version: table.version,
  removedAt: table.removedAt,
}

/** One day of the office as it is edited, removed ones too, or undefined. Everybody may see it. */
export async function findOfficeDay(on: LocalDate, reader: Reader = db) {
  const [day] = await reader.select(columns).from(table).where(eq(table.on, on))
  return day
}
export type OfficeDayFound = NonNullable<Awaited<ReturnType<typeof findOfficeDay>>>

/** The days of a year on which the office differs from the week, in their order. Everybody may see them. */
export async function listOfficeDays(_user: User, year: string) {
  return db
    .select(columns)
    .from(table)
    .where(and(like(table.on, `${year}-%`), isNull(table.removedAt)))
    .orderBy(asc(table.on))
}

/** The years that have such days, in their order. */
export async function listOfficeYears(_user: User): Promise<string[]> {
  const year = sql<string>`substr(${table.on}, 1, 4)`
  const rows = await db.selectDistinct({ year }).from(table).where(isNull(table.removedAt)).orderBy(asc(year))
  return rows.map((row) => row.year)
}
