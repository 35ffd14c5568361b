import { z } from 'zod'
import { isCountry } from './countries'

/** How many records stand on a page of a list. */
export const pageSize = 50

/** The page of a list that stands on a record's page, from its address. */
export const pageInput = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

/** What every list of the directory takes from its address. What makes no sense there is left out. */
export const listInput = {
  words: z.string().trim().max(200).nullable().catch(null).default(null),
  country: z.string().refine(isCountry).nullable().catch(null).default(null),
  page: pageInput,
}
