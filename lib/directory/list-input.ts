import { z } from 'zod'
import { isCountry } from './countries'

/** How many records stand on a page of a list. */
export const pageSize = 50

/** The number of a page, from an address: 1 where it makes no sense. */
export const pageInput = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

/** What was typed to look for, from an address, or null. */
export const wordsInput = z.string().trim().max(200).nullable().catch(null).default(null)

/** What every list of the directory takes from its address. What makes no sense there is left out. */
export const listInput = {
  words: wordsInput,
  country: z.string().refine(isCountry).nullable().catch(null).default(null),
  page: pageInput,
}
