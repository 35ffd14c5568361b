import type { z } from 'zod'
import type { Sensitivity } from '@/db/values/office'
import { complaintOf } from '../form-reading'
import type { MessageKey, MessageValues } from '../i18n/keys'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { failureIn, tooMuchIn } from './cell-bounds'
import type { Field } from './columns'
import type { Named, Naming } from './naming'
import type { Remark, Said } from './understood'
import { type DayOrder, readDays } from './words/days'
import { type ListName, valueSaid } from './words/labels'

/** What the reading of every row rests on. */
type Ground = {
  user: User
  today: LocalDate
  order: DayOrder | undefined
  naming: Naming
  /** The sensitivities that the reader's clearance reaches. */
  levels: Sensitivity[]
  /** Lines by what makes two rows the same. */
  seen: Map<string, number>
}

type Row = { line: number; cells: string[] }

/** Reads one row, field by field, and keeps what was said, what is wrong and what is uncertain. */
export function rowReader(ground: Ground, columns: [number, Field][], row: Row) {
  const said: Said[] = []
  const problems: Remark[] = []
  const warnings: Remark[] = []
  const state = { double: false }

  const texts = new Map<Field, string>()
  for (const [column, field] of columns) {
    const text = row.cells[column]?.trim()
    const before = texts.get(field)
    if (text) texts.set(field, before ? `${before}\n${text}` : text)
  }
  for (const [field, given] of texts) {
    const message = tooMuchIn(field, given) ?? failureIn(given)
    if (!message) continue
    problems.push({ field, value: given.slice(0, 200), message })
    texts.set(field, '')
  }
  const text = (field: Field): string => texts.get(field) ?? ''
  const remark = (field: Field | null, key: MessageKey, values?: MessageValues): Remark => ({
    field,
    value: field ? text(field) : '',
    message: { key, values },
  })

  const reader = {
    line: row.line,
    ground,
    said,
    problems,
    warnings,
    state,
    text,
    wrong: (field: Field | null, key: MessageKey, values?: MessageValues) => {
      problems.push(remark(field, key, values))
    },
    warn: (field: Field | null, key: MessageKey, values?: MessageValues) => {
      warnings.push(remark(field, key, values))
    },
    /** The days of a field; undefined where it is empty, or says none. */
    days(field: Field) {
      const given = text(field)
      const read = given ? readDays(given, ground.order) : undefined
      if (typeof read !== 'string') return read
      reader.wrong(field, `imports.problem.day.${read}`)
      return undefined
    },
    /** The one day of a field. */
    day(field: Field): LocalDate | null {
      const read = reader.days(field)
      if (!read) return null
      if (read.firstOn !== read.lastOn) reader.wrong(field, 'imports.problem.day.several')
      else said.push({ field, days: [read.firstOn, read.lastOn] })
      return read.firstOn
    },
    /** The value of a list that a field names; `otherwise` where it is empty. */
    value<L extends ListName>(field: Field, list: L) {
      const given = text(field)
      const value = given ? valueSaid(list, given) : undefined
      if (given && value === undefined) reader.wrong(field, 'imports.problem.valueUnknown')
      if (value) said.push({ field, label: `values.${list}.${value}` as MessageKey })
      return value
    },
    /** A sensitivity, internal where none is given; refused above the reader's clearance. */
    sensitivity(): Sensitivity {
      const level = reader.value('sensitivity', 'sensitivity') ?? 'internal'
      if (!ground.levels.includes(level)) reader.wrong('sensitivity', 'imports.problem.aboveClearance')
      return level
    },
    /** Says whom a field names; several of one name are a problem until somebody has said who is meant. */
    names(field: Field, names: Extract<Said, { names: unknown }>['names']) {
      if (names.length > 0) said.push({ field, names })
      for (const { named } of names)
        if (named.state === 'several')
          reader.wrong(field, 'imports.problem.severalNamed', { name: named.text })
    },
    /** What a form would say of the same values; its complaints stand at the fields given for its own. */
    checked<S extends z.ZodType>(schema: S, given: unknown, fields: Record<string, Field>) {
      const parsed = schema.safeParse(given)
      if (parsed.success) return parsed.data
      for (const issue of parsed.error.issues) {
        const { key, values } = complaintOf(issue)
        const at = fields[String(issue.path[0])] ?? null
        const told = problems.some(({ field }) => field === at && at !== null)
        if (!told) reader.wrong(at, key, values)
      }
      return undefined
    },
    /** Notes what makes two records the same; a row like one before it, or one that is there, is said to be. */
    same(key: string, there: string | undefined) {
      const before = ground.seen.get(key)
      if (before) reader.warn(null, 'imports.warning.sameAsLine', { line: before })
      else ground.seen.set(key, row.line)
      if (there) reader.warn(null, 'imports.warning.there', { ref: there })
      state.double ||= Boolean(before || there)
    },
    done<T>(input: T | undefined) {
      return {
        line: row.line,
        input: problems.length > 0 ? undefined : input,
        said,
        problems,
        warnings,
        double: state.double,
      }
    },
  }
  return reader
}

export type RowReader = ReturnType<typeof rowReader>

const han = /\p{Script=Han}/u

/** A text in the column of the language that its letters are of. */
export const inItsLanguage = (text: string) => (han.test(text) ? { en: '', zh: text } : { en: text, zh: '' })

/** A text that is given once, or once in each language. */
export function bilingualOf(reader: RowReader, any: Field, english?: Field, chinese?: Field) {
  const { en, zh } = inItsLanguage(reader.text(any))
  const said = { en: (english && reader.text(english)) || en, zh: (chinese && reader.text(chinese)) || zh }
  for (const field of [any, english, chinese]) {
    const text = field && reader.text(field)
    if (field && text) reader.said.push({ field, text })
  }
  return said
}

/** Names as they are told in the audit trail. */
export const toldNames = (names: Named[]) => names.map(({ text }) => text).join(', ') || null
