import type { Metadata } from 'next'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Pages } from '@/app/ui/pages'
import { listPeople, peopleOnPage } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { PeopleTable } from './people-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.title') }
}

export default async function PeoplePage({ searchParams }: PageProps<'/settings/people'>) {
  const user = await requirePermission('people.manage')
  const asked = Number((await searchParams).page)
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const [t, { people, count }] = await Promise.all([translator(), listPeople(user, page)])
  return (
    <Page
      title={t('people.title')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('people.lead')}
      actions={
        <ButtonLink href="/settings/people/new" tone="primary" data-key="n">
          {t('people.add')}
        </ButtonLink>
      }
    >
      <PeopleTable people={people} />
      <Pages
        count={count}
        page={page}
        size={peopleOnPage}
        hrefOf={(number) => `/settings/people?page=${number}`}
      />
    </Page>
  )
}
