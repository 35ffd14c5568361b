import { catalogues } from '../i18n/catalogue'
import { folded, squeezed } from './fold'

// A meeting that is called nothing but “Banquet” would otherwise refuse every paper that has the word.
const words = new Set(
  Object.values(catalogues).flatMap(({ values: { meetingKind, agreementType } }) =>
    [...Object.values(meetingKind), ...Object.values(agreementType)].map((word) => folded(squeezed(word))),
  ),
)

/** Whether a name, folded, is only the common word for a kind of meeting or agreement. */
export function isCommon(name: string): boolean {
  return words.has(name)
}
