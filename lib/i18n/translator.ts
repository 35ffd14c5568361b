import 'server-only'

import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type Language, languages } from '@/db/values/office'
import { currentUser } from '../session'
import { type Translator, translatorFor } from './translator-for'

/** The reader's language: their setting, else what they chose before signing in, else what the browser asks for, else English. */
export const currentLanguage = cache(async (): Promise<Language> => {
  const user = await currentUser()
  if (user?.language) return user.language
  const chosen = (await cookies()).get('language')?.value
  const known = languages.find((language) => language === chosen)
  return known ?? languageAsked((await headers()).get('accept-language') ?? '')
})

/** The first language of an Accept-Language header that the product speaks; any Chinese counts as Chinese. */
function languageAsked(header: string): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/)
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const first = wanted.find(({ tag }) => /^(en|zh)\b/.test(tag))
  return first?.tag.startsWith('zh') ? 'zh-CN' : 'en'
}

/** The translator of this request's reader. */
export const translator = cache(async (): Promise<Translator> => translatorFor(await currentLanguage()))
