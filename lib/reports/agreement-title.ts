import { inLanguage, type Spoken } from '../i18n/bilingual'
import { spokenText } from '../papers/runs'
import type { Text } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { AgreementRecord } from '../visits/record'

type Titled = Pick<AgreementRecord, 'titleEn' | 'titleZh' | 'titleLocal' | 'titleLocalLanguage'>

/** The title as it was given, in the paper's language where it has one, else in another. */
export function agreementTitle(wording: Wording, agreement: Titled): Text {
  const [title] = titlesOf(wording, agreement)
  return title ? spokenText(wording, title) : []
}

/** The titles as given in the other languages. */
export function otherTitles(wording: Wording, agreement: Titled): Text[] {
  const [, ...others] = titlesOf(wording, agreement)
  return others.map((title) => spokenText(wording, title))
}

function titlesOf({ language }: Wording, agreement: Titled): Spoken[] {
  const { titleEn, titleZh, titleLocal, titleLocalLanguage } = agreement
  const first = inLanguage(language, titleEn, titleZh)
  const second = inLanguage(language === 'en' ? 'zh-CN' : 'en', titleEn, titleZh)
  const local = titleLocal ? { text: titleLocal, lang: titleLocalLanguage ?? 'und' } : null
  const titles = [first, second, local].filter((title) => title !== null)
  return titles.filter(({ text }, index) => titles.findIndex((title) => title.text === text) === index)
}
