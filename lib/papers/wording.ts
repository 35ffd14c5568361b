import type { Language } from '@/db/values/office'
import type { Translator } from '../i18n/translator-for'
import type { LocalDate } from '../time/local'

/** In which language a report is told, for which office, and as of which day. */
export type Wording = {
  t: Translator
  language: Language
  office: string
  homePlace: string
  homeZone: string
  /** ISO 3166-1 alpha-2. */
  homeCountry: string
  /** ISO 4217. */
  homeCurrency: string
  today: LocalDate
}

/** The marks that part and enclose words in each language. */
export const marks: Record<
  Language,
  Record<'comma' | 'list' | 'semicolon' | 'colon' | 'open' | 'close', string>
> = {
  en: { comma: ', ', list: ', ', semicolon: '; ', colon: ': ', open: ' (', close: ')' },
  'zh-CN': { comma: '，', list: '、', semicolon: '；', colon: '：', open: '（', close: '）' },
}
