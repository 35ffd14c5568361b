import type { Metadata, Route } from 'next'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Page } from '@/app/ui/page-frame'
import { SpokenText } from '@/app/ui/spoken'
import { UndoBanner } from '@/app/ui/undo-banner'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findLayout, listAllLayouts } from '@/lib/reports/layouts/queries'
import { isShipped } from '@/lib/reports/layouts/shipped'
import { requirePermission } from '@/lib/session'
import { restoreLayoutAction } from './actions'
import { layoutCrumbs } from './crumbs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('layouts.title') }
}

export default async function LayoutsPage({ searchParams }: PageProps<'/settings/layouts'>) {
  const user = await requirePermission('settings.write')
  const { undo } = await searchParams
  const [t, language, layouts, crumbs] = await Promise.all([
    translator(),
    currentLanguage(),
    listAllLayouts(user),
    layoutCrumbs(),
  ])
  const rows = layouts.map(({ key, nameEn, nameZh, parts, photosNeeded, dueWorkingDays }) => ({
    key,
    cells: [
      <TextLink key="name" href={`/settings/layouts/${key}` as Route}>
        <SpokenText of={inLanguage(language, nameEn, nameZh)} />
      </TextLink>,
      t(isShipped(key) ? 'layouts.shipped' : 'layouts.own'),
      t('layouts.partCount', { count: parts.length, required: parts.filter((part) => part.required).length }),
      String(photosNeeded),
      dueWorkingDays === null ? t('layouts.asRule') : t('layouts.days', { count: dueWorkingDays }),
    ],
  }))
  const head = [
    { label: t('layouts.name') },
    { label: t('layouts.origin') },
    { label: t('layouts.parts') },
    { label: t('layouts.photos') },
    { label: t('layouts.due') },
  ]
  return (
    <Page
      title={t('layouts.title')}
      crumbs={crumbs.slice(0, 1)}
      lead={t('layouts.lead')}
      actions={
        <ButtonLink href={'/settings/layouts/new' as Route} tone="primary" data-key="n">
          {t('layouts.add')}
        </ButtonLink>
      }
    >
      <UndoRemoval of={undo} />
      <DataTable caption={t('layouts.title')} head={head} rows={rows} />
    </Page>
  )
}

async function UndoRemoval({ of: key }: { of: string | string[] | undefined }) {
  const layout = await findLayout(String(key))
  if (!layout?.removedAt) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const name = inLanguage(language, layout.nameEn, layout.nameZh)?.text ?? ''
  return (
    <UndoBanner text={t('layouts.removed', { name })} action={restoreLayoutAction.bind(null, layout.key)} />
  )
}
