import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import type { PersonListed } from '@/lib/access/queries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import { localAt } from '@/lib/time/when'
import { AccountState } from './account-state'

export async function PeopleTable({ people }: { people: PersonListed[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('people.name') },
    { label: t('people.email') },
    { label: t('people.roles') },
    { label: t('people.clearance') },
    { label: t('people.state') },
    { label: t('people.lastSeen') },
  ]
  const seen = (at: number | null) =>
    at === null ? t('people.never') : formatShortDate(localAt(at, env().HOME_ZONE).on, language)
  const rows = people.map((person) => ({
    key: person.id,
    cells: [
      <TextLink key="name" href={`/settings/people/${person.id}` as Route}>
        {person.name}
      </TextLink>,
      person.email,
      new Intl.ListFormat(language).format(person.roles.map((role) => t(`values.role.${role}`))),
      t(`values.sensitivity.${person.clearance}`),
      <AccountState key="state" {...person} />,
      seen(person.lastSeenAt),
    ],
  }))
  return <DataTable caption={t('people.title')} head={head} rows={rows} />
}
