import { z } from 'zod'
import {
  agreementRelations,
  agreementTypes,
  bindingIntents,
  effectiveRules,
  enteredActKinds,
  reviewFindings,
  terms,
} from '@/db/values/agreements'
import { sensitivities } from '@/db/values/office'
import { insideFields } from '../editions/inside-fields'
import { insideInput } from '../editions/inside-input'
import { choice, optionalChoice, optionalNumber, ticked } from '../input/choices'
import { complain } from '../input/complain'
import { day, optionalDay } from '../input/days'
import { optionalId, pickInput } from '../input/pick'
import { optionalLanguageTag, optionalLine, optionalParagraphs } from '../input/text'
import { languageTag } from './languages'
import { newActLines, partyLines, signatoryLines } from './lines'

/** Languages named in one line, parted by commas, as their tags. */
export const languages = () =>
  optionalLine(300).transform((text, context) => {
    const given = (text ?? '').split(/[,，、;；]/).filter((name) => name.trim())
    const unknown = given.find((name) => !languageTag(name))
    if (unknown) complain(context, 'agreements.refused.languageUnknown', { text: unknown.trim() })
    return [...new Set(given.flatMap((name) => languageTag(name) ?? []))]
  })

const fields = {
  type: choice(agreementTypes),
  bindingIntent: choice(bindingIntents),
  titleEn: optionalLine(300),
  titleZh: optionalLine(300),
  titleLocal: optionalLine(300),
  titleLocalLanguage: optionalLanguageTag(),
  summaryEn: optionalParagraphs(),
  summaryZh: optionalParagraphs(),
  textLanguages: languages(),
  authenticLanguages: languages(),
  effectiveRule: choice(effectiveRules),
  effectiveOn: optionalDay(),
  term: choice(terms),
  validUntil: optionalDay(),
  noticeDays: optionalNumber(0, 3650),
  renewalMonths: optionalNumber(1, 1200),
  reviewDueOn: optionalDay(),
  reviewDueReason: optionalLine(300),
  reviewer: optionalId(),
  visit: optionalLine(20),
  meeting: optionalNumber(1, 9999),
  parent: optionalLine(20),
  relation: optionalChoice(agreementRelations),
  toBeCompleted: ticked(),
  sensitivity: choice(sensitivities),
  internalFields: insideInput(insideFields.agreement),
}
type Fields = z.output<z.ZodObject<typeof fields>>

function sound(given: Fields, context: z.core.$RefinementCtx) {
  if (!given.titleEn && !given.titleZh && !given.titleLocal)
    complain(context, 'agreements.refused.titleNeeded', undefined, ['titleEn'])
  if (given.authenticLanguages.some((tag) => !given.textLanguages.includes(tag)))
    complain(context, 'agreements.refused.authenticNotText', undefined, ['authenticLanguages'])
  if (given.effectiveOn && given.effectiveRule !== 'on-date')
    complain(context, 'agreements.refused.dateWithoutRule', undefined, ['effectiveRule'])
  if (given.validUntil && given.term !== 'fixed' && given.term !== 'renewed')
    complain(context, 'agreements.refused.endWithoutTerm', undefined, ['term'])
  if (given.renewalMonths !== null && given.term !== 'renewed')
    complain(context, 'agreements.refused.renewalWithoutTerm', undefined, ['renewalMonths'])
  if (given.meeting !== null && !given.visit)
    complain(context, 'agreements.refused.meetingWithoutVisit', undefined, ['visit'])
  if (given.reviewDueOn && !given.reviewDueReason)
    complain(context, 'agreements.refused.reviewWithoutReason', undefined, ['reviewDueReason'])
  if (given.reviewDueReason && !given.reviewDueOn)
    complain(context, 'problems.required', undefined, ['reviewDueOn'])
  if (given.parent && !given.relation) complain(context, 'problems.required', undefined, ['relation'])
  if (given.relation && !given.parent) complain(context, 'problems.required', undefined, ['parent'])
}

/** What is known of an agreement: its parties, acts and signatories have forms of their own. */
export const agreementInput = z.object(fields).superRefine(sound)
export type AgreementInput = z.output<typeof agreementInput>

/** A new agreement, with the parties and acts that are known at once. */
export const newAgreementInput = z
  .object({ ...fields, parties: partyLines, acts: newActLines })
  .superRefine(sound)
export type NewAgreementInput = z.output<typeof newAgreementInput>

const actFields = {
  doneOn: optionalDay(),
  place: pickInput,
  /** Whose act it was, by the id of the organisation; empty: of all parties together. */
  organisation: optionalId(),
  untilOn: optionalDay(),
  noteEn: optionalParagraphs(),
  noteZh: optionalParagraphs(),
}

/** An act as corrected: its kind stays. */
export const actEditInput = z.object(actFields)
export type ActEditInput = z.output<typeof actEditInput>

export const actInput = z
  .object({ ...actFields, kind: choice(enteredActKinds) })
  .superRefine((given, context) => {
    if (given.untilOn && given.kind !== 'extended' && given.kind !== 'terminated')
      complain(context, 'agreements.refused.untilNotHere', undefined, ['untilOn'])
  })
export type ActInput = z.output<typeof actInput>

/** The signing in one go: the day and place where known, for whom, and who signed. */
export const signInput = z.object({
  doneOn: optionalDay(),
  place: pickInput,
  organisation: optionalId(),
  signatories: signatoryLines,
})
export type SignInput = z.output<typeof signInput>

export const reviewInput = z.object({
  finding: choice(reviewFindings),
  reviewedOn: day(),
  note: optionalParagraphs(),
  evidence: optionalParagraphs(),
  nextOn: optionalDay(),
})
export type ReviewInput = z.output<typeof reviewInput>
