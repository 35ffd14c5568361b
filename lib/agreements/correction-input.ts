import { z } from 'zod'
import { agreementTypes, partySides } from '@/db/values/agreements'
import { optionalChoice } from '../input/choices'
import { complain } from '../input/complain'
import { day, optionalDay } from '../input/days'
import { optionalId, pickInput } from '../input/pick'
import { optionalLanguageTag, optionalLine, optionalParagraphs } from '../input/text'
import { languages } from './input'

/** A correction: what is true, in the one field that the fact asks for, when that was settled, and why. */
export const correctionInput = z
  .object({
    text: optionalLine(300),
    day: optionalDay(),
    type: optionalChoice(agreementTypes),
    side: optionalChoice(partySides),
    languages: languages(),
    tag: optionalLanguageTag(),
    party: optionalId(),
    place: pickInput,
    organisation: pickInput,
    person: pickInput,
    doneOn: day(),
    noteEn: optionalParagraphs(),
    noteZh: optionalParagraphs(),
  })
  .superRefine(({ noteEn, noteZh }, context) => {
    if (!noteEn && !noteZh) complain(context, 'problems.required', undefined, ['noteEn'])
  })
export type CorrectionInput = z.output<typeof correctionInput>

/** The field of the form that asks for the truth of a fact. */
export const askedBy = {
  type: 'type',
  titleEn: 'text',
  titleZh: 'text',
  titleLocal: 'text',
  titleLocalLanguage: 'tag',
  textLanguages: 'languages',
  authenticLanguages: 'languages',
  'signing-day': 'day',
  'signing-place': 'place',
  'signing-party': 'party',
  party: 'organisation',
  'party-side': 'side',
  signatory: 'person',
  'signatory-organisation': 'organisation',
  'signatory-title-en': 'text',
  'signatory-title-zh': 'text',
  'signatory-day': 'day',
  'signatory-place': 'place',
} as const
