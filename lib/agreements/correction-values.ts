import { marks } from '../papers/wording'
import 'server-only'

import { db, type Reader } from '@/db/client'
import type { Language } from '@/db/values/office'
import type { User } from '../user'
import { askedBy } from './correction-input'
import { findAgreementRow } from './find'
import { languageName } from './languages'
import { lockOf } from './locks'
import { pickValues } from './part-values'
import { factsOf, type RecordedFact } from './recorded-facts'

/** What the form of a correction begins with: the fact as it is recorded. */
export async function correctionValues(
  reader: Reader,
  { field, value }: RecordedFact,
  language: Language,
): Promise<Record<string, string>> {
  const asked = askedBy[field]
  if (Array.isArray(value))
    return { [asked]: value.map((tag) => languageName(tag, language)).join(marks[language].list) }
  if (asked === 'place' || asked === 'organisation' || asked === 'person')
    return pickValues(reader, asked, value, language)
  return { [asked]: value ?? '' }
}

/** What of a signed agreement can be corrected. Undefined where the user may not see it, or nothing is signed. */
export async function listRecordedFacts(user: User, ref: string): Promise<RecordedFact[] | undefined> {
  const agreement = await findAgreementRow(db, user, ref)
  if (!agreement || !(await lockOf(db, agreement)).signed) return undefined
  return factsOf(db, agreement)
}

/** One of them as its form begins with it. */
export async function findCorrectionForm(user: User, ref: string, name: string, language: Language) {
  const fact = (await listRecordedFacts(user, ref))?.find((each) => each.name === name)
  return fact && { fact, values: await correctionValues(db, fact, language) }
}
