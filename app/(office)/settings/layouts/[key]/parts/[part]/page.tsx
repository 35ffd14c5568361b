import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { BilingualField, CheckField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { partPlaces, reportParts } from '@/db/values/reports'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { translatorFor } from '@/lib/i18n/translator-for'
import { optionsOf } from '@/lib/options'
import { layoutPartValues } from '@/lib/reports/layouts/form-values'
import { partTitle } from '@/lib/reports/layouts/layout'
import { findLayout } from '@/lib/reports/layouts/queries'
import { requirePermission } from '@/lib/session'
import { editLayoutPartAction } from '../../../actions'
import { layoutCrumbs } from '../../../crumbs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('layouts.part') }
}

export default async function LayoutPartPage({ params }: PageProps<'/settings/layouts/[key]/parts/[part]'>) {
  await requirePermission('settings.write')
  const { key, part: name } = await params
  const [part, layout] = [reportParts.find((known) => known === name), await findLayout(key)]
  if (!part || !layout || layout.removedAt) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const own = layout.parts.find((each) => each.part === part)
  const bare = { part, titleEn: null, titleZh: null, required: false, place: 'heading' } as const
  const ours = (spoken: 'en' | 'zh-CN') =>
    partTitle({ t: translatorFor(spoken), language: spoken }, bare, 'outbound')
  return (
    <Page
      title={partTitle({ t, language }, own ?? bare, 'outbound')}
      crumbs={await layoutCrumbs(layout)}
      lead={t(`layouts.filledWith.${part}`)}
      narrow
    >
      <ActionForm
        action={editLayoutPartAction.bind(null, key, part)}
        values={own ? layoutPartValues(own) : { ...layoutPartValues(undefined), shown: 'yes' }}
        version={layout.version}
        cancel={{ href: `/settings/layouts/${key}` as Route }}
      >
        <CheckField name="shown" label={t('layouts.shown')} />
        <BilingualField
          name="title"
          label={t('layouts.partTitle')}
          hint={t('layouts.titleHint', { en: ours('en'), zh: ours('zh-CN') })}
          optional
        />
        <SelectField
          name="place"
          label={t('layouts.place')}
          options={optionsOf(t, 'partPlace', partPlaces)}
          blank={false}
        />
        <CheckField name="required" label={t('layouts.isRequired')} hint={t('layouts.requiredHint')} />
      </ActionForm>
    </Page>
  )
}
