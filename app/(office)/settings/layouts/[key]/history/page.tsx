import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { findLayout } from '@/lib/reports/layouts/queries'
import { requirePermission } from '@/lib/session'
import { layoutCrumbs } from '../../crumbs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('layouts.history') }
}

export default async function LayoutHistoryPage({ params }: PageProps<'/settings/layouts/[key]/history'>) {
  await requirePermission('settings.write')
  const layout = await findLayout((await params).key)
  if (!layout) notFound()
  const t = await translator()
  return (
    <Page title={t('layouts.history')} crumbs={await layoutCrumbs(layout)}>
      <History kind="setting" id={layout.id} />
    </Page>
  )
}
