import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { History } from '@/app/ui/history'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { findRule } from '@/lib/settings/queries'
import { ruleKeyOf } from '@/lib/settings/rule-keys'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('people.history') }
}

export default async function RuleHistoryPage({ params }: PageProps<'/settings/rules/[key]/history'>) {
  await requirePermission('settings.write')
  const key = ruleKeyOf((await params).key)
  const rule = key && (await findRule(key))
  if (!key || !rule) notFound()
  const t = await translator()
  return (
    <Page
      title={t('people.history')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/rules', label: t('settings.rules') },
        { href: `/settings/rules/${key}` as Route, label: t(`settings.rule.${key}`) },
      ]}
    >
      <History kind="setting" id={rule.id} />
    </Page>
  )
}
