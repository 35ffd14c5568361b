import type { Metadata, Route } from 'next'
import { BilingualField, DateField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { addOfficeDayAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('officeDays.add') }
}

export default async function NewOfficeDayPage() {
  await requirePermission('settings.write')
  const t = await translator()
  return (
    <Page
      title={t('officeDays.add')}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/days' as Route, label: t('officeDays.title') },
      ]}
      narrow
    >
      <ActionForm
        action={addOfficeDayAction}
        submission={newSubmission()}
        submit={t('officeDays.add')}
        cancel={{ href: '/settings/days' as Route }}
      >
        <DateField name="on" label={t('officeDays.day')} hint={t('officeDays.dayHint')} />
        <BilingualField name="name" label={t('officeDays.name')} />
        <TextArea name="source" label={t('officeDays.source')} hint={t('officeDays.sourceHint')} rows={3} />
      </ActionForm>
    </Page>
  )
}
