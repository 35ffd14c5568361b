import type { Language } from '@/db/values/office'
import { type Names, nameIn } from '../../i18n/bilingual'
import type { OrganisationRow } from '../find'
import { nameValues } from '../name-values'

/** An organisation as its form shows it to a reader of `language`, by field name. */
export function organisationValues(
  language: Language,
  organisation: OrganisationRow,
  place: Names | undefined,
): Record<string, string> {
  return {
    ...nameValues(organisation),
    kind: organisation.kind,
    'place.id': organisation.placeId ?? '',
    'place.text': place ? nameIn(language, place).text : '',
    website: organisation.website ?? '',
    noteEn: organisation.noteEn ?? '',
    noteZh: organisation.noteZh ?? '',
  }
}
