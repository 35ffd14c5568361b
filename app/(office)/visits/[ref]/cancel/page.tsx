import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { findVisit } from '@/lib/visits/editing'
import { cancelAction } from '../steps'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.cancel') }
}

export default async function CancelVisitPage(props: PageProps<'/visits/[ref]/cancel'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await props.params
  const visit = await findVisit(user, ref)
  if (!visit) notFound()
  const t = await translator()
  return (
    <Page title={t('visits.cancel')} crumbs={await visitCrumbs(visit)} lead={t('visits.cancelLead')} narrow>
      <ActionForm
        action={cancelAction.bind(null, ref)}
        submit={t('visits.cancelThis')}
        cancel={{ href: `/visits/${ref}` as Route, label: t('visits.keep') }}
      >
        <TextArea name="reason" label={t('visits.reason')} rows={3} />
      </ActionForm>
    </Page>
  )
}
