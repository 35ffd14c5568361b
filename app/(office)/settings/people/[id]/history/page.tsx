import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { findPerson } from '@/lib/access/queries'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.history') }
}

export default async function PersonHistoryPage({ params }: PageProps<'/settings/people/[id]/history'>) {
  const user = await requirePermission('people.manage')
  const person = await findPerson(user, (await params).id)
  if (!person) notFound()
  const t = await translator()
  return (
    <Page
      title={t('people.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/people', label: t('people.title') },
        { href: `/settings/people/${person.id}` as Route, label: person.name },
      ]}
    >
      <History kind="user" id={person.id} />
    </Page>
  )
}
