import 'server-only'

import { db } from '@/db/client'
import type { Language } from '@/db/values/office'
import { inLanguage, nameIn } from '../../i18n/bilingual'
import type { Translator } from '../../i18n/translator-for'
import { inBatches } from '../../lists/batches'
import type { ListTable } from '../../lists/table'
import { narrowedTo } from '../../lists/words'
import type { User } from '../../user'
import { countryName } from '../countries'
import { namesByScript } from '../names-by-script'
import { suggestionsOf } from '../suggest'
import type { Suggestion } from '../suggestion'
import type { PersonList } from './input'
import { peopleInOrder } from './queries'

/** The list of people as the filters leave it, all pages by name, with their names in every script. */
export async function peopleTable(
  user: User,
  filters: PersonList,
  language: Language,
  t: Translator,
): Promise<ListTable<Suggestion>> {
  const ids = await peopleInOrder(user, filters)
  return {
    name: t('directory.list.person'),
    columns: [
      { heading: t('directory.name'), width: 30, value: (person) => nameIn(language, person).text },
      ...namesByScript<Suggestion>(t),
      {
        heading: t('directory.post'),
        width: 40,
        value: ({ postEn, postZh }) => inLanguage(language, postEn, postZh)?.text ?? null,
      },
      {
        heading: t('directory.organisation'),
        width: 40,
        value: ({ at }) => at && nameIn(language, at).text,
      },
    ],
    narrowing: narrowedTo([
      [t('directory.words'), filters.words],
      [t('directory.country'), filters.country && countryName(filters.country, language)],
    ]),
    count: ids.length,
    batches: inBatches(ids, (some) => suggestionsOf(db, 'person', some)),
  }
}
