import { createTranslator } from 'use-intl/core'
import type { Language } from '@/db/values/office'
import { catalogues, type Messages } from './catalogue'

/** Translates for one language, wherever the reader's own does not decide (a paper, a test). */
export function translatorFor(language: Language) {
  return createTranslator<Messages>({ locale: language, messages: catalogues[language], timeZone: 'UTC' })
}

export type Translator = ReturnType<typeof translatorFor>
