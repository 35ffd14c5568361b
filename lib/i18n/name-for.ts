import type { Language } from '@/db/values/office'
import { inLanguage, type Names, nameIn, type Spoken } from './bilingual'

/** A name in English and in Chinese side by side, or the local one: for the audit trail, which any reader may open. */
export function everyName(names: Names): string {
  return [names.nameEn, names.nameZh].filter(Boolean).join(' ') || (names.nameLocal ?? '')
}

/** A name inside a sentence for the user: in their language, or in both while they have chosen none. */
export function nameFor(user: { language: Language | null }, names: Names): string {
  return user.language ? nameIn(user.language, names).text : everyName(names)
}

/** The name to set beside the one a reader gets: the local script's, else the other language's; null where there is no other. */
export function otherName(language: Language, names: Names): Spoken | null {
  const shown = nameIn(language, names).text
  const local = names.nameLocal && { text: names.nameLocal, lang: names.localLanguage ?? 'und' }
  const foreign = inLanguage(language === 'en' ? 'zh-CN' : 'en', names.nameEn, names.nameZh)
  return [local, foreign].find((name) => name && name.text !== shown) || null
}
