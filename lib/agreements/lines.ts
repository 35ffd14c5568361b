import { z } from 'zod'
import { enteredActKinds, partySides } from '@/db/values/agreements'
import { choice, optionalChoice } from '../input/choices'
import { complain } from '../input/complain'
import { optionalDay } from '../input/days'
import { isPicked, pickInput } from '../input/pick'
import { optionalLine } from '../input/text'
import { numberedLines } from '../meetings/lines'

/** A party: an organisation, and the side it stands on. */
export const partyInput = z.object({ organisation: pickInput, side: choice(partySides) })
export type PartyInput = z.output<typeof partyInput>

/** A party as corrected: who it is stays. */
export const partyEditInput = z.object({ side: choice(partySides) })

/** Parties, a line each. A line where no organisation was named counts as blank, whatever side it shows. */
export const partyLines = numberedLines(partyInput, { ignoring: ['side'] }).transform((lines) =>
  lines.filter(({ organisation }) => isPicked(organisation)),
)
export type PartyLine = z.output<typeof partyLines>[number]

/** What was done with an agreement before it was recorded, a line each. */
export const newActLines = numberedLines(
  z
    .object({ kind: optionalChoice(enteredActKinds), doneOn: optionalDay(), place: pickInput })
    .superRefine(({ kind, doneOn, place }, context) => {
      if (!kind && (doneOn || isPicked(place))) complain(context, 'problems.required', undefined, ['kind'])
    }),
).transform((lines) => lines.flatMap(({ kind, ...line }) => (kind ? [{ ...line, kind }] : [])))
export type NewActLine = z.output<typeof newActLines>[number]

/** Who signed: the person, for whom, and the title as at the signing. */
const signatoryFields = {
  person: pickInput,
  organisation: pickInput,
  titleEn: optionalLine(),
  titleZh: optionalLine(),
}

export const signatoryLines = numberedLines(
  z.object(signatoryFields).superRefine(({ person, organisation, titleEn, titleZh }, context) => {
    if (!isPicked(person) && (isPicked(organisation) || titleEn || titleZh))
      complain(context, 'problems.required', undefined, ['person', 'text'])
  }),
).transform((lines) => lines.filter(({ person }) => isPicked(person)))
export type SignatoryLine = z.output<typeof signatoryLines>[number]

/** A signatory on their own, with the day and place of their signature where it was another than the act's. */
export const signatoryInput = z
  .object({ ...signatoryFields, signedOn: optionalDay(), place: pickInput })
  .superRefine(({ person }, context) => {
    if (!isPicked(person)) complain(context, 'problems.required', undefined, ['person', 'text'])
  })
export type SignatoryInput = z.output<typeof signatoryInput>
