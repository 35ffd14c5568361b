import type { Language } from '@/db/values/office'
import { catalogues } from './catalogue'

/** The part of a catalogue that forms need in the browser. All else is drawn on the server. */
export function browserMessages(language: Language) {
  const { forms, values } = catalogues[language]
  return { forms, values }
}
export type BrowserMessages = ReturnType<typeof browserMessages>
