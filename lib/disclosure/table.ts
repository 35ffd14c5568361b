import 'server-only'

import type { Language } from '@/db/values/office'
import { countryName } from '../directory/countries'
import { inLanguage, nameIn } from '../i18n/bilingual'
import type { Translator } from '../i18n/translator-for'
import { inBatches } from '../lists/batches'
import type { Column, ListTable } from '../lists/table'
import { marks } from '../papers/wording'
import type { User } from '../user'
import type { Quarter } from './quarter'
import { type Disclosed, listDisclosure } from './queries'
import { sumText } from './totals'

/** A member with role and title, as lists tell them: `Wang Jian (head of delegation, Mayor)`. */
export function memberText(t: Translator, language: Language, member: Disclosed['members'][number]): string {
  const title = inLanguage(language, member.titleEn, member.titleZh)?.text
  const { open, close, comma } = marks[language]
  const said = [t(`values.memberRole.${member.role}`), title].filter(Boolean).join(comma)
  return nameIn(language, member).text + open + said + close
}

/** What a row still lacks, or that it lacks nothing. */
function gapsText(t: Translator, { gaps }: Disclosed): string {
  if (gaps.length === 0) return t('disclosure.complete')
  return t('disclosure.notYet', { what: gaps.map((key) => t(key)).join('; ') })
}

/** The disclosure list of a quarter as a file: the rows and columns of the page. */
export async function disclosureTable(
  user: User,
  quarter: Quarter,
  language: Language,
  t: Translator,
): Promise<ListTable<Disclosed>> {
  const { visits } = await listDisclosure(user, quarter)
  const names = (all: Parameters<typeof nameIn>[1][]) =>
    all.map((each) => nameIn(language, each).text).join('; ')
  const column = (
    name:
      | 'ref'
      | 'title'
      | 'who'
      | 'first'
      | 'last'
      | 'days'
      | 'countries'
      | 'cities'
      | 'why'
      | 'met'
      | 'cost'
      | 'state',
    width: number,
    value: Column<Disclosed>['value'],
  ): Column<Disclosed> => ({ heading: t(`disclosure.columns.${name}`), width, value })
  return {
    name: t('disclosure.title'),
    count: visits.length,
    batches: inBatches(visits, (some) => some),
    narrowing: [quarter],
    columns: [
      column('ref', 12, ({ ref }) => ref),
      column('title', 40, ({ titleEn, titleZh }) => inLanguage(language, titleEn, titleZh)?.text ?? null),
      column('who', 50, ({ members }) => members.map((each) => memberText(t, language, each)).join('; ')),
      column('first', 12, ({ firstOn }) => ({ day: firstOn })),
      column('last', 12, ({ lastOn }) => ({ day: lastOn })),
      column('days', 8, ({ days }) => days),
      column('countries', 20, ({ countries }) =>
        countries.map((code) => countryName(code, language)).join('; '),
      ),
      column('cities', 20, ({ cities }) => names(cities)),
      column(
        'why',
        40,
        ({ purposeEn, purposeZh }) => inLanguage(language, purposeEn, purposeZh)?.text ?? null,
      ),
      column('met', 50, ({ met }) => names(met)),
      column('cost', 20, ({ totals }) => totals.map(sumText).join('; ')),
      column('state', 40, (row) => gapsText(t, row)),
    ],
  }
}
