import type { Language } from '@/db/values'
import { type Names, nameIn } from './bilingual'

/** A name in English and in Chinese side by side, or the local one: for the audit trail, which any reader may open. */
export function everyName(names: Names): string {
  return [names.nameEn, names.nameZh].filter(Boolean).join(' ') || (names.nameLocal ?? '')
}

/** A name inside a sentence for the user: in their language, or in both while they have chosen none. */
export function nameFor(user: { language: Language | null }, names: Names): string {
  return user.language ? nameIn(user.language, names).text : everyName(names)
}
