import type { Language } from '@/db/values/office'

/** A text with the language it is in: what a reader of `language` gets of a pair, falling back to the other. */
export type Spoken = { text: string; lang: string }

/** The text of a pair in the reader's language, else in the other; null where there is neither. */
export function inLanguage(language: Language, en: string | null, zh: string | null): Spoken | null {
  const pairs: [string | null, string][] = [
    [en, 'en'],
    [zh, 'zh-CN'],
  ]
  if (language === 'zh-CN') pairs.reverse()
  for (const [text, lang] of pairs) if (text) return { text, lang }
  return null
}

export type Names = {
  nameEn: string | null
  nameZh: string | null
  nameLocal: string | null
  localLanguage: string | null
}

/** The name to show a reader: in their language, else the other, else the local one. */
export function nameIn(language: Language, names: Names): Spoken {
  const known = inLanguage(language, names.nameEn, names.nameZh)
  return known ?? { text: names.nameLocal ?? '', lang: names.localLanguage ?? 'und' }
}
