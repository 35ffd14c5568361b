import 'server-only'

import type { Language } from '@/db/values/office'
import { countryName } from '../directory/countries'
import { nameOfEntry } from '../directory/name-of-entry'
import type { Translator } from '../i18n/translator-for'
import { narrowedTo } from '../lists/words'
import { formatDate } from '../time/format'
import type { AgreementFilters } from './filters'

/** What a list of agreements is narrowed to and how it is ordered, in words: "Status: in force". */
export async function narrowingOf(
  t: Translator,
  language: Language,
  filters: AgreementFilters,
): Promise<string[]> {
  const { words, status, type, activity, country, year, on, sort } = filters
  return narrowedTo([
    [t('agreements.list.words'), words],
    [t('agreements.list.status'), status && t(`values.agreementStatus.${status}`)],
    [t('agreements.fields.type'), type && t(`values.agreementType.${type}`)],
    [t('agreements.list.partner'), await nameOfEntry(language, 'organisation', filters.partner)],
    [t('agreements.list.activity'), activity && t(`values.activity.${activity}`)],
    [t('agreements.list.country'), country && countryName(country, language)],
    [t('agreements.list.year'), year],
    [t('lists.asOf'), on && formatDate(on, language)],
    [t('agreements.list.sort'), t(`agreements.sort.${sort}`)],
  ])
}
