import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findOfficeDay } from '@/lib/office-days/queries'
import { requirePermission } from '@/lib/session'
import { formatDate } from '@/lib/time/format'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('officeDays.history') }
}

export default async function OfficeDayHistoryPage({ params }: PageProps<'/settings/days/[day]/history'>) {
  await requirePermission('settings.write')
  const day = await findOfficeDay((await params).day)
  if (!day) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { on } = day
  return (
    <Page
      title={t('officeDays.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: `/settings/days?year=${on.slice(0, 4)}` as Route, label: t('officeDays.title') },
        { href: `/settings/days/${on}` as Route, label: formatDate(on, language) },
      ]}
    >
      <History kind="setting" id={day.id} />
    </Page>
  )
}
