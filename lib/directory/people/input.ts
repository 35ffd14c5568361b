import { z } from 'zod'
import { nameOrders } from '@/db/schema/people'
import { email } from '../../input/addresses'
import { choice } from '../../input/choices'
import { complain } from '../../input/complain'
import { isLanguageTag } from '../../input/language-tag'
import { optionalLine, optionalParagraphs } from '../../input/text'
import { listInput } from '../list-input'
import { named, namesFields } from '../names'

const mostLanguages = 12

const optionalEmail = optionalLine(254).transform((text, context) => {
  const parsed = text === null ? null : email().safeParse(text)
  if (parsed && !parsed.success) complain(context, 'problems.email')
  return parsed?.data ?? null
})

/** Language codes with blanks or commas between them. */
const languageTags = optionalLine(200).transform((text, context) => {
  const tags = (text ?? '').split(/[\s,，、;；]+/u).filter(Boolean)
  if (tags.some((tag) => !/^[a-z]{2,3}(-|$)/.test(tag) || !isLanguageTag(tag)))
    complain(context, 'problems.languageTag')
  if (tags.length > mostLanguages) complain(context, 'problems.tooMany', { max: mostLanguages })
  return [...new Set(tags)]
})

export const personInput = z
  .object({
    ...namesFields,
    familyName: optionalLine(100),
    nameOrder: choice(nameOrders),
    honorific: optionalLine(60),
    spokenLanguages: languageTags,
    email: optionalEmail,
    phone: optionalLine(60),
    noteEn: optionalParagraphs(5000),
    noteZh: optionalParagraphs(5000),
    sure: optionalLine(400),
  })
  .superRefine(named)
export type PersonInput = z.output<typeof personInput>

/** The filters of the list, as its address holds them. What makes no sense there is left out. */
export const personListInput = z.object(listInput)
export type PersonList = z.output<typeof personListInput>

export { nameOrders }
