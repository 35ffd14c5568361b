import { z } from 'zod'
import { activities, agreementStatuses, agreementTypes } from '@/db/values/agreements'
import { isCountry } from '../directory/countries'
import { isLocalDate } from '../time/local'

export const agreementSorts = [
  'newest',
  'title',
  'type',
  'parties',
  'status',
  'activity',
  'signed',
  'until',
  'visit',
] as const
export type AgreementSort = (typeof agreementSorts)[number]

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim())

const among = <const T extends readonly [string, ...string[]]>(values: T) =>
  one.pipe(z.enum(values)).nullable().catch(null)

/** A day in the address, or null. */
export const dayAsked = one.refine(isLocalDate).nullable().catch(null)

/** What a list of agreements is narrowed to, from the address. What makes no sense there is passed over. */
export const agreementFilters = z.object({
  status: among(agreementStatuses),
  activity: among(activities),
  type: among(agreementTypes),
  country: one.refine(isCountry).nullable().catch(null),
  partner: one.pipe(z.uuid()).nullable().catch(null),
  year: one
    .refine((text) => /^(19|20|21)\d\d$/.test(text))
    .nullable()
    .catch(null),
  /** The day whose statuses are shown; null: today at the office. */
  on: dayAsked,
  words: one
    .transform((text) => text.slice(0, 200) || null)
    .nullable()
    .catch(null),
  sort: one.pipe(z.enum(agreementSorts)).catch('newest'),
  page: one.transform(Number).pipe(z.number().int().min(1).max(10_000)).catch(1),
})
export type AgreementFilters = z.output<typeof agreementFilters>

/** The address of the list with these filters, at another page; what is not narrowed is left out. */
export function addressOf(filters: AgreementFilters, page = filters.page): `/agreements${string}` {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filters, page })) {
    if (value !== null && value !== 'newest' && value !== 1) query.set(name, String(value))
  }
  return query.size > 0 ? `/agreements?${query}` : '/agreements'
}

/** Whether the list is narrowed at all: its order and page do not count. */
export function isNarrowed({ sort: _, page: __, ...narrowing }: AgreementFilters): boolean {
  return Object.values(narrowing).some((value) => value !== null)
}
