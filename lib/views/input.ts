import { z } from 'zod'
import { savedLists } from '@/db/values/office'
import { addressOf, agreementFilters } from '../agreements/filters'
import { commitmentFilters, commitmentsAddress } from '../commitments/filters'
import { choice } from '../input/choices'
import { line } from '../input/text'

/** A list as it stands, by its address, with a name, and whether everybody may use it. */
export const viewInput = z.object({
  list: choice(savedLists),
  query: z.string().max(2000).catch(''),
  name: line(80),
  shared: z.preprocess((sent) => sent === 'yes', z.boolean()),
})
export type ViewInput = z.output<typeof viewInput>

const addresses = {
  agreements: (asked: Record<string, string>) => addressOf(agreementFilters.parse(asked), 1),
  commitments: (asked: Record<string, string>) =>
    commitmentsAddress({ ...commitmentFilters.parse(asked), page: 1 }),
}

/** The first page of a list with what of a query makes sense there, as the list itself would write it. */
export function addressOfView({ list, query }: Pick<ViewInput, 'list' | 'query'>): string {
  return addresses[list](Object.fromEntries(new URLSearchParams(query)))
}
