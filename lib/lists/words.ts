import type { Language } from '@/db/values/office'
import { inLanguage, type Names, nameIn } from '../i18n/bilingual'

/** What a list is narrowed to, in words: "Status: in force". What is empty says nothing. */
export const narrowedTo = (said: (readonly [label: string, value: string | null | undefined])[]): string[] =>
  said.flatMap(([label, value]) => (value ? `${label}: ${value}` : []))

/** Names one after another, each as the reader knows it. */
export const namesIn = (language: Language, names: Names[]): string =>
  names.map((each) => nameIn(language, each).text).join('; ')

type Title = { titleEn: string | null; titleZh: string | null }

/** A person with the title they had: "Wang Jian, Mayor of Yiwu". */
export const titledIn = (language: Language, names: Names, { titleEn, titleZh }: Title): string =>
  [nameIn(language, names).text, inLanguage(language, titleEn, titleZh)?.text].filter(Boolean).join(', ')
