import 'server-only'

import type { Language } from '@/db/values/office'
import { env } from '../env'
import { translatorFor } from '../i18n/translator-for'
import { todayIn } from '../time/local'
import type { Wording } from './wording'

/** How papers made today are worded in a language, for this office. */
export function wordingIn(language: Language): Wording {
  const settings = env()
  const chinese = language === 'zh-CN'
  return {
    t: translatorFor(language),
    language,
    office: chinese ? settings.OFFICE_NAME_ZH : settings.OFFICE_NAME,
    homePlace: chinese ? settings.HOME_PLACE_ZH : settings.HOME_PLACE,
    homeZone: settings.HOME_ZONE,
    homeCountry: settings.HOME_COUNTRY,
    homeCurrency: settings.HOME_CURRENCY,
    today: todayIn(settings.HOME_ZONE),
  }
}
