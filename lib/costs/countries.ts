import type { Language } from '@/db/values/office'
import { countryOptions } from '../directory/countries'

/** Every country and region with its name: first those visited, in their order, then all others in the reader's. */
export function countriesWithFirst(visited: readonly string[], language: Language) {
  const all = countryOptions(language)
  const first = visited.flatMap((code) => all.filter(({ value }) => value === code))
  return [...first, ...all.filter((option) => !first.includes(option))]
}
