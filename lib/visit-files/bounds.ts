import 'server-only'

import { fileLimit } from '../files/limit'
import { mostAtOnce } from '../files/receive'
import { megabyte } from '../files/size'

/** The most entries that a visit file may have. */
export const mostEntries = 3000
/** The most bytes of `visit.json`, and of each list beside it. */
export const mostJson = 24 * megabyte
/**
 * How many times as large as it lies there an entry may come out, once it is larger than our own lists may be: below that its
 * size alone is looked at, since a visit of which much is said in the same words grows a thousandfold.
 */
export const mostGrowth = 200

/** How large a visit file may be today, and each file in it, in bytes: as many files as one form may bring. */
export async function visitFileLimit() {
  const limit = await fileLimit()
  const megabytes = limit.megabytes * mostAtOnce
  return { file: limit.bytes, bytes: megabytes * megabyte, megabytes }
}
