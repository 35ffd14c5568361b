import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  alias,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { v7 } from 'uuid'
import { sensitivities } from './values/office'
import { dayParts, precisions } from './values/when'

// The only file that knows which engine the schema is for: its builders answer to the same names on PostgreSQL.
export { alias, check, index, integer, primaryKey, real, sql, text, uniqueIndex }
export const table = sqliteTable
export type Column = AnySQLiteColumn

export const boolean = (name: string) => integer(name, { mode: 'boolean' })
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()

/** An instant, in milliseconds since 1970 UTC. */
export const instant = (name: string) => integer(name)

/** A UUIDv7 primary key: sorts by the moment of its making. */
export const id = () =>
  text('id')
    .primaryKey()
    .$defaultFn(() => v7())

/**
 * What every editable record carries: the version an edit is made from, when it came and last changed, and whether it
 * was removed.
 */
export const stamps = () => ({
  version: integer('version').notNull().default(1),
  createdAt: instant('created_at')
    .notNull()
    .$defaultFn(() => Date.now()),
  updatedAt: instant('updated_at')
    .notNull()
    .$defaultFn(() => Date.now())
    .$onUpdateFn(() => Date.now()),
  removedAt: instant('removed_at'),
})

export const sensitivity = () => text('sensitivity', { enum: sensitivities }).notNull().default('internal')

/** The fields of a record, by name, that stay inside the office whatever the record's sensitivity. */
export const internalFields = () => json<string[]>('internal_fields').notNull().default([])

/** Names by script: Latin, Chinese, and the local script with its language (BCP 47). `nameSearch` is folded for finding. */
export const names = () => ({
  nameEn: text('name_en'),
  nameZh: text('name_zh'),
  nameLocal: text('name_local'),
  localLanguage: text('local_language'),
  otherNames: json<string[]>('other_names').notNull().default([]),
  nameSearch: text('name_search').notNull(),
})

type Pair<K extends string> = { [P in `${K}En` | `${K}Zh`]: ReturnType<typeof text> }

/** The same text in English and in Chinese; either may be unknown. `bilingual('title')` gives `titleEn` and `titleZh`. */
export function bilingual<K extends string>(name: K): Pair<K> {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return { [`${name}En`]: text(`${column}_en`), [`${name}Zh`]: text(`${column}_zh`) } as Pair<K>
}

type WhenColumns<K extends string> = {
  [P in `${K}On` | `${K}Time`]: ReturnType<typeof text>
} & { [P in `${K}Part`]: ReturnType<typeof partColumn> } & {
  [P in `${K}Zone`]: ReturnType<typeof zoneColumn>
} & {
  [P in `${K}Precision`]: ReturnType<typeof precisionColumn>
} & { [P in `${K}At`]: ReturnType<typeof instant> }

const partColumn = (name: string) => text(name, { enum: dayParts })
const zoneColumn = (name: string) => text(name).notNull()
const precisionColumn = (name: string) => text(name, { enum: precisions }).notNull()

/**
 * A "when": local date, local time or part of day, IANA zone and precision as typed, and the instant derived from them
 * for sorting. `when('start')` gives `startOn`, `startTime`, `startPart`, `startZone`, `startPrecision`, `startAt`.
 */
export function when<K extends string>(name: K): WhenColumns<K> {
  return {
    [`${name}On`]: text(`${name}_on`),
    [`${name}Time`]: text(`${name}_time`),
    [`${name}Part`]: partColumn(`${name}_part`),
    [`${name}Zone`]: zoneColumn(`${name}_zone`),
    [`${name}Precision`]: precisionColumn(`${name}_precision`),
    [`${name}At`]: instant(`${name}_at`),
  } as WhenColumns<K>
}

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '))

/** A CHECK that a column holds one of the listed values (or nothing, where it may be empty). */
export const oneOf = (name: string, column: Column, values: readonly string[]) =>
  check(name, sql`${column} in (${quoted(values)})`)

const datePattern = sql.raw(`'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`)

/** A CHECK that a column holds a calendar day that exists, as YYYY-MM-DD. SQLite's date() turns 30 February into March. */
export const realDay = (name: string, column: Column) =>
  check(name, sql`${column} glob ${datePattern} and date(${column}, '+0 days') = ${column}`)

/** A CHECK that one of a record's names or texts is there. */
export const anyOf = (name: string, ...columns: Column[]) =>
  check(name, sql`coalesce(${sql.join(columns, sql`, `)}) is not null`)

/** CHECKs that a "when" holds exactly what its precision says and nothing more. */
export function whenChecks(
  name: string,
  is: { on: Column; time: Column; part: Column; precision: Column; at: Column },
) {
  return [
    realDay(`${name}_day`, is.on),
    check(
      `${name}_precise`,
      sql`case ${is.precision}
        when 'exact' then ${is.on} is not null and ${is.time} glob '[0-2][0-9]:[0-5][0-9]' and ${is.part} is null and ${is.at} is not null
        when 'part' then ${is.on} is not null and ${is.time} is null and ${is.part} in (${quoted(dayParts)}) and ${is.at} is not null
        when 'day' then ${is.on} is not null and ${is.time} is null and ${is.part} is null and ${is.at} is not null
        when 'visit' then ${is.on} is null and ${is.time} is null and ${is.part} is null and ${is.at} is null
        else 0 end`,
    ),
  ]
}
