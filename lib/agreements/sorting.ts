import { agreementStatuses, agreementTypes } from '@/db/values/agreements'
import type { Language } from '@/db/values/office'
import type { AgreementFilters } from './filters'
import { type Row, type RowStanding, titleOf } from './register'

type Sort = AgreementFilters['sort']

/** Sorts that need to know how each agreement stands. */
const standingKeys: Partial<Record<Sort, (row: RowStanding) => string>> = {
  status: ({ stand }) => String(agreementStatuses.indexOf(stand.status)),
  signed: ({ stand }) => backwards(stand.signed?.on ?? ''),
  until: ({ stand }) => stand.until ?? '9999',
}

/** Whether a list has to work out every status before it can be narrowed or sorted. */
export const needsStanding = ({ status, year, sort }: AgreementFilters) =>
  status !== null || year !== null || sort in standingKeys

/** The rows in the order asked for; among equals, and by itself, the newest reference first. */
export function sortedRows<R extends Row>(rows: R[], sort: Sort, language: Language): R[] {
  const newest = [...rows].sort((a, b) => -compare(a.ref, b.ref))
  if (sort === 'type') return byKey(newest, ({ type }) => String(agreementTypes.indexOf(type) + 10), compare)
  if (sort !== 'title') return newest
  return byKey(newest, (row) => titleOf(language, row).text, new Intl.Collator(language).compare)
}

/** The same for rows whose standing is known. What is not known comes last. */
export function sortedStanding(rows: RowStanding[], sort: Sort, language: Language): RowStanding[] {
  const sorted = sortedRows(rows, sort, language)
  const key = standingKeys[sort]
  return key ? byKey(sorted, key, compare) : sorted
}

/** Rows in the order of a text that each has by its id; those without one come last, and equals stay as they were. */
export function sortedByText<R extends Row>(rows: R[], texts: Map<string, string>, language: Language): R[] {
  const { compare: collate } = new Intl.Collator(language)
  const order = (a: string, b: string) => (a && b ? collate(a, b) : Number(!a) - Number(!b))
  return byKey(rows, ({ id }) => texts.get(id) ?? '', order)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function byKey<R>(rows: R[], key: (row: R) => string, order: (a: string, b: string) => number): R[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }))
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ row }) => row)
}

/** A day turned round, so that the latest sorts first and none at all last. */
export const backwards = (day: string) => day.replace(/\d/g, (digit) => String(9 - Number(digit))) || '9999'
