import { z } from 'zod'
import { meetingKinds, meetingStates } from '@/db/values/meetings'

export const meetingSorts = ['newest', 'oldest', 'visit'] as const

// An address that somebody mistyped, or an old one, shows the list without the part that makes no sense.
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((typed) => typed.normalize('NFC') || null)
    .nullable()
    .catch(null)
const shaped = (shape: RegExp) => z.string().regex(shape).nullable().catch(null)

/** What the address of the list of meetings says: filters, order and page (from 1). */
export const meetingFilters = z.object({
  words: text(200),
  /** A name of an organisation that was met, or of a part of it. */
  partner: text(100),
  /** A name of somebody at the table, of either side. */
  person: text(100),
  year: shaped(/^\d{4}$/),
  country: shaped(/^[A-Z]{2}$/),
  kind: z.enum(meetingKinds).nullable().catch(null),
  state: z.enum(meetingStates).nullable().catch(null),
  visit: shaped(/^V\d{4}-\d{3,}$/),
  sort: z.enum(meetingSorts).catch('newest'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type MeetingFilters = z.output<typeof meetingFilters>

/** The same list at another page, as an address; what is not asked for stays out of it. */
export function addressOf(filters: MeetingFilters, page: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filters, page }))
    if (value !== null && !(name === 'page' && page === 1) && !(name === 'sort' && value === 'newest'))
      query.set(name, String(value))
  return query.size > 0 ? `/meetings?${query}` : '/meetings'
}

/** Whether the list is narrowed at all. */
export function isNarrowed({ sort: _, page: __, ...filters }: MeetingFilters): boolean {
  return Object.values(filters).some((value) => value !== null)
}
