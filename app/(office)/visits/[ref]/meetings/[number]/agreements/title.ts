import type { Language } from '@/db/values/office'
import { nameIn } from '@/lib/i18n/bilingual'

type Titled = {
  titleEn: string | null
  titleZh: string | null
  titleLocal: string | null
  titleLocalLanguage: string | null
}

/** The title of an agreement as a reader gets it, as given. */
export function titleOf(language: Language, agreement: Titled) {
  return nameIn(language, {
    nameEn: agreement.titleEn,
    nameZh: agreement.titleZh,
    nameLocal: agreement.titleLocal,
    localLanguage: agreement.titleLocalLanguage,
  })
}
