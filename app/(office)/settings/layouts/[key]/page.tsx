import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { BilingualField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { layoutValues } from '@/lib/reports/layouts/form-values'
import { findLayout, type LayoutFound } from '@/lib/reports/layouts/queries'
import { isShipped } from '@/lib/reports/layouts/shipped'
import { requirePermission } from '@/lib/session'
import { editLayoutAction, removeLayoutAction } from '../actions'
import { layoutCrumbs } from '../crumbs'
import { PartList } from './part-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('layouts.edit') }
}

export default async function LayoutPage({ params }: PageProps<'/settings/layouts/[key]'>) {
  await requirePermission('settings.write')
  const layout = await findLayout((await params).key)
  if (!layout || layout.removedAt) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Page
      title={inLanguage(language, layout.nameEn, layout.nameZh) ?? layout.key}
      crumbs={await layoutCrumbs()}
      lead={t(isShipped(layout.key) ? 'layouts.shippedLead' : 'layouts.ownLead')}
      actions={<Actions of={layout} />}
    >
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
        <PartList layout={layout} />
        <Section title={t('layouts.settings')}>
          <ActionForm
            action={editLayoutAction.bind(null, layout.key)}
            values={layoutValues(layout)}
            version={layout.version}
          >
            <BilingualField name="name" label={t('layouts.name')} />
            <TextField
              name="photosNeeded"
              label={t('layouts.photosNeeded')}
              hint={t('layouts.photosHint')}
              inputMode="numeric"
              size="short"
            />
            <TextField
              name="dueWorkingDays"
              label={t('layouts.dueDays')}
              hint={t('layouts.dueHint')}
              inputMode="numeric"
              size="short"
              optional
            />
          </ActionForm>
        </Section>
      </div>
    </Page>
  )
}

async function Actions({ of: { key } }: { of: LayoutFound }) {
  const t = await translator()
  return (
    <>
      <ButtonLink href={`/settings/layouts/${key}/history` as Route}>{t('layouts.history')}</ButtonLink>
      <ButtonLink href={`/settings/layouts/new?from=${key}` as Route}>{t('layouts.copy')}</ButtonLink>
      {!isShipped(key) && (
        <ActionButton action={removeLayoutAction.bind(null, key)} label={t('layouts.remove')} />
      )}
    </>
  )
}
