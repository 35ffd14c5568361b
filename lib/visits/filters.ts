import { z } from 'zod'
import { directions, visitStatuses } from '@/db/values/visits'

export const visitSorts = ['newest', 'oldest', 'title', 'reference'] as const

// An address that somebody mistyped, or an old one, shows the list without the part that makes no sense.
const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.normalize('NFC') || null)
    .nullable()
    .catch(null)
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null)

/** What the address of the list of visits says: filters, order and page (from 1). */
export const visitFilters = z.object({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  status: oneOf(visitStatuses),
  direction: oneOf(directions),
  person: words(100),
  words: words(200),
  sort: z.enum(visitSorts).catch('newest'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type VisitFilters = z.output<typeof visitFilters>

/** The same list at another page, as an address; what is not asked for stays out of it. */
export function addressOf(filters: VisitFilters, page: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filters, page }))
    if (value !== null && !(name === 'page' && page === 1) && !(name === 'sort' && value === 'newest'))
      query.set(name, String(value))
  return query.size > 0 ? `/visits?${query}` : '/visits'
}

/** Whether the list is narrowed at all. */
export function isNarrowed({ sort: _, page: __, ...filters }: VisitFilters): boolean {
  return Object.values(filters).some((value) => value !== null)
}
