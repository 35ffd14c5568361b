import type { NamesGiven } from './names'

/** A record's names as its form shows them, by field name. */
export function nameValues(names: NamesGiven): Record<string, string> {
  return {
    nameEn: names.nameEn ?? '',
    nameZh: names.nameZh ?? '',
    nameLocal: names.nameLocal ?? '',
    localLanguage: names.localLanguage ?? '',
    otherNames: names.otherNames.join('\n'),
  }
}
