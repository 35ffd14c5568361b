import type { SetRun } from '../manuscript/text'

/** The language of a run as Word wants it, with its country: `hi` is `hi-IN`. Undefined where it is the paper's. */
export function languageTag({ lang, script, region }: SetRun): string | undefined {
  if (!lang) return undefined
  const country = region ?? (lang === 'en' ? 'GB' : likelyCountry([lang, script].filter(Boolean).join('-')))
  return country ? `${lang}-${country.toUpperCase()}` : lang
}

function likelyCountry(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().region
  } catch {
    return undefined
  }
}

// Word keeps three languages for a run and uses the one of the script that stands there.
const eastAsian = /^(zh|ja|ko)\b/
const complex = /^(hi|mr|ne|sa|bn|pa|gu|or|ta|te|kn|ml|si|th|lo|km|my|bo|dz|ar|fa|ur|ps|he|yi|ug|dv)\b/

/** A language where Word looks for it. */
export function runLanguage(tag: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  if (eastAsian.test(tag)) return { eastAsia: tag }
  return complex.test(tag) ? { value: tag, bidirectional: tag } : { value: tag }
}

/** Whether a language (BCP 47) is written from right to left. */
export const writesRightToLeft = (tag: string) => /^(ar|fa|ur|ps|he|yi|ug|dv)\b/.test(tag)
