import { z } from 'zod'
import { organisationKinds } from '@/db/values/directory'
import { optionalUrl } from '../../input/addresses'
import { choice } from '../../input/choices'
import { pickInput } from '../../input/pick'
import { optionalLine, optionalParagraphs } from '../../input/text'
import { listInput } from '../list-input'
import { named, namesFields } from '../names'

export const organisationInput = z
  .object({
    ...namesFields,
    kind: choice(organisationKinds),
    place: pickInput,
    website: optionalUrl(),
    noteEn: optionalParagraphs(5000),
    noteZh: optionalParagraphs(5000),
    sure: optionalLine(400),
  })
  .superRefine(named)
export type OrganisationInput = z.output<typeof organisationInput>

/** The filters of the list, as its address holds them. What makes no sense there is left out. */
export const organisationListInput = z.object({
  ...listInput,
  kind: z.enum(organisationKinds).nullable().catch(null).default(null),
})
export type OrganisationList = z.output<typeof organisationListInput>
