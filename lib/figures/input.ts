import { z } from 'zod'
import { isCountry } from '../directory/countries'
import { isLocalDate, type LocalDate } from '../time/local'

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().trim())

const day = one.refine(isLocalDate).nullable().catch(null)

const asked = z.object({
  from: day,
  to: day,
  country: one.refine(isCountry).nullable().catch(null),
  partner: one.pipe(z.uuid()).nullable().catch(null),
})

/**
 * What the figures are asked for: a period, both days included, a country (ISO 3166-1 alpha-2) and a partner. `asOf` is
 * the day they hold: the period's last, but never later than today, for nothing is known of tomorrow.
 */
export type FigureFilters = {
  from: LocalDate
  to: LocalDate
  asOf: LocalDate
  country: string | null
  partner: string | null
}

/** What an address asks for. Without days it is this year; a period that ends before it begins is read the right way round. */
export function figureFilters(address: unknown, today: LocalDate): FigureFilters {
  const { from, to, ...rest } = asked.parse(address)
  const last = to ?? (from && from > today ? from : today)
  const first = from ?? `${last.slice(0, 4)}-01-01`
  const [begin, end] = first <= last ? [first, last] : [last, first]
  const asOf = end < today ? end : today
  return { from: begin, to: end, asOf, ...rest }
}

/** The figures whose rows can be listed. */
export const figures = [
  'status',
  'type',
  'reviews',
  'commitments',
  'conversion',
  'money',
  'reports',
  'ladder',
  'age',
] as const
export type Figure = (typeof figures)[number]

const rowsAsked = z.object({
  figure: one.pipe(z.enum(figures)).nullable().catch(null),
  part: one.pipe(z.string().max(60)).nullable().catch(null),
  page: one.transform(Number).pipe(z.number().int().min(1).max(10_000)).catch(1),
})

/** Which rows an address asks for: of which figure, of which part of it (none: all that were counted), at which page. */
export function rowsWanted(address: unknown) {
  return rowsAsked.parse(address)
}

const queryOf = ({ from, to, country, partner }: FigureFilters) =>
  new URLSearchParams({ from, to, ...(country && { country }), ...(partner && { partner }) })

/** The address of the figures with these filters. */
export function figuresAddress(filters: FigureFilters): `/figures?${string}` {
  return `/figures?${queryOf(filters)}`
}

/** The address of the rows behind a figure, or behind one part of it. */
export function rowsAddress(
  filters: FigureFilters,
  figure: Figure,
  part: string | null = null,
  page = 1,
): `/figures/rows?${string}` {
  const query = queryOf(filters)
  query.set('figure', figure)
  if (part) query.set('part', part)
  if (page > 1) query.set('page', String(page))
  return `/figures/rows?${query}`
}
