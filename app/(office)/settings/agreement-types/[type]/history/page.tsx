import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { agreementTypeOf, findAgreementType } from '@/lib/settings/agreement-types/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.history') }
}

export default async function AgreementTypeHistoryPage({
  params,
}: PageProps<'/settings/agreement-types/[type]/history'>) {
  await requirePermission('settings.write')
  const type = agreementTypeOf((await params).type)
  const setting = type && (await findAgreementType(type))
  if (!type || !setting) notFound()
  const t = await translator()
  return (
    <Page
      title={t('people.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/agreement-types' as Route, label: t('settings.agreementTypes') },
        {
          href: `/settings/agreement-types/${type}` as Route,
          label: t(`values.agreementType.${type}`),
        },
      ]}
    >
      <History kind="setting" id={setting.id} />
    </Page>
  )
}
