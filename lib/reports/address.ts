import { type Language, languages } from '@/db/values/office'

/** The language that an address asks for by `lang`, or undefined where it asks for none that is known. */
export function languageAskedFor(lang: unknown): Language | undefined {
  return languages.find((language) => language === lang)
}

/** The page that an address asks for, from 1. */
export function pageAskedFor(page: unknown): number {
  const number = Number(page)
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1
}
