import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { listLetterheads } from '@/lib/letterheads/queries'
import { requirePermission } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.history') }
}

export default async function LetterheadHistoryPage(props: PageProps<'/settings/letterheads/[id]/history'>) {
  await requirePermission('settings.write')
  const { id } = await props.params
  const letterhead = (await listLetterheads()).find((each) => each.id === id)
  if (!letterhead) notFound()
  const t = await translator()
  return (
    <Page
      title={t('people.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/letterheads' as Route, label: `${t('letterheads.title')}: ${letterhead.name}` },
      ]}
    >
      <History kind="setting" id={id} />
    </Page>
  )
}
