import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import type { MemberRow } from './find'

/** What the form of a member shows, by field. */
export function memberValues(language: Language, member: MemberRow): Record<string, string> {
  const { role, titleEn, titleZh, organisation } = member
  return {
    role,
    titleEn: titleEn ?? '',
    titleZh: titleZh ?? '',
    'organisation.id': organisation?.id ?? '',
    'organisation.text': organisation ? nameIn(language, organisation).text : '',
  }
}
