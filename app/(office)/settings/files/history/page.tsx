import type { Metadata } from 'next'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('files.page.history') }
}

export default async function FilesHistoryPage() {
  await requirePermission('settings.write')
  const t = await translator()
  return (
    <Page
      title={t('files.page.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/files', label: t('files.page.title') },
      ]}
    >
      <History kind="setting" id="files" />
    </Page>
  )
}
