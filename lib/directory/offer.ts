import type { Language } from '@/db/values/office'
import { inLanguage, nameIn, type Spoken } from '../i18n/bilingual'
import type { Translator } from '../i18n/translator-for'
import { countryName } from './countries'
import { directoryPaths } from './kinds'
import type { Suggestion } from './suggestion'

/** A record of the directory in the words of one reader, to choose from a list. */
export type Offer = {
  id: string
  href: string
  name: Spoken
  /** The same name in other scripts, and other names. */
  others: Spoken[]
  /** What tells it apart: kind and place, or post. */
  about: Spoken[]
}

const mostOthers = 3

/** What a reader of `language` is offered of a record. */
export function offerOf(t: Translator, language: Language, record: Suggestion): Offer {
  const name = nameIn(language, record)
  const { nameEn, nameZh, nameLocal, localLanguage } = record
  const all = [
    { text: nameEn, lang: 'en' },
    { text: nameZh, lang: 'zh-CN' },
    { text: nameLocal, lang: localLanguage ?? 'und' },
    ...record.otherNames.map((text) => ({ text, lang: 'und' })),
  ]
  const others = all.flatMap(({ text, lang }) => (text && text !== name.text ? { text, lang } : []))
  const said = (text: string): Spoken => ({ text, lang: language })
  const about = [
    record.kind && said(t(`values.organisationKind.${record.kind}`)),
    inLanguage(language, record.postEn, record.postZh),
    record.at && nameIn(language, record.at),
    record.country && said(countryName(record.country, language)),
  ]
  return {
    id: record.id,
    href: `${directoryPaths[record.of]}/${record.id}`,
    name,
    others: others.slice(0, mostOthers),
    about: about.filter((part) => part !== null && part !== ''),
  }
}

/** What a reader is offered for each field. */
export function offersOf(t: Translator, language: Language, fields: Record<string, Suggestion[]>) {
  const entries = Object.entries(fields).map(
    ([field, records]) => [field, records.map((record) => offerOf(t, language, record))] as const,
  )
  return Object.fromEntries(entries)
}
