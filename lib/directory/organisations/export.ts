import 'server-only'

import type { Language } from '@/db/values/office'
import { nameIn } from '../../i18n/bilingual'
import type { Translator } from '../../i18n/translator-for'
import { inBatches } from '../../lists/batches'
import type { ListTable } from '../../lists/table'
import { narrowedTo } from '../../lists/words'
import type { User } from '../../user'
import { countryName } from '../countries'
import { namesByScript } from '../names-by-script'
import type { OrganisationList } from './input'
import { type OrganisationListed, organisationsInOrder, readOrganisations } from './queries'

/** The list of organisations as the filters leave it, all pages by name, with their names in every script. */
export async function organisationsTable(
  user: User,
  filters: OrganisationList,
  language: Language,
  t: Translator,
): Promise<ListTable<OrganisationListed>> {
  const ids = await organisationsInOrder(user, filters)
  return {
    name: t('directory.list.organisation'),
    columns: [
      { heading: t('directory.name'), width: 40, value: (listed) => nameIn(language, listed).text },
      ...namesByScript<OrganisationListed>(t),
      {
        heading: t('directory.kind'),
        width: 24,
        value: ({ kind }) => t(`values.organisationKind.${kind}`),
      },
      {
        heading: t('directory.place'),
        width: 24,
        value: ({ place }) => place && nameIn(language, place).text,
      },
      {
        heading: t('directory.country'),
        width: 16,
        value: ({ country }) => country && countryName(country, language),
      },
    ],
    narrowing: narrowedTo([
      [t('directory.words'), filters.words],
      [t('directory.kind'), filters.kind && t(`values.organisationKind.${filters.kind}`)],
      [t('directory.country'), filters.country && countryName(filters.country, language)],
    ]),
    count: ids.length,
    batches: inBatches(ids, readOrganisations),
  }
}
