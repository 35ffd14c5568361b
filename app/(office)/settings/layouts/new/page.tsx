import type { Metadata, Route } from 'next'
import { BilingualField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { listAllLayouts } from '@/lib/reports/layouts/queries'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { copyLayoutAction } from '../actions'
import { layoutCrumbs } from '../crumbs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('layouts.add') }
}

export default async function NewLayoutPage({ searchParams }: PageProps<'/settings/layouts/new'>) {
  const user = await requirePermission('settings.write')
  const [t, language, layouts] = await Promise.all([translator(), currentLanguage(), listAllLayouts(user)])
  const options = layouts.map(({ key, nameEn, nameZh }) => ({
    value: key,
    label: inLanguage(language, nameEn, nameZh)?.text ?? key,
  }))
  const { from } = await searchParams
  const model = options.find(({ value }) => value === from) ?? options[0]
  return (
    <Page title={t('layouts.add')} crumbs={await layoutCrumbs()} lead={t('layouts.addLead')} narrow>
      <ActionForm
        action={copyLayoutAction}
        values={{ from: model?.value ?? '' }}
        submission={newSubmission()}
        submit={t('layouts.add')}
        cancel={{ href: '/settings/layouts' as Route }}
      >
        <BilingualField name="name" label={t('layouts.name')} />
        <SelectField name="from" label={t('layouts.from')} options={options} blank={false} />
      </ActionForm>
    </Page>
  )
}
