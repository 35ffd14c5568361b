import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { HiddenField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { findVisit } from '@/lib/visits/editing'
import { reopenedTo } from '@/lib/visits/rules'
import { reopenAction } from '../steps'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.reopen') }
}

export default async function ReopenVisitPage(props: PageProps<'/visits/[ref]/reopen'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await props.params
  const visit = await findVisit(user, ref)
  const back = visit && reopenedTo(visit.status)
  if (!visit || !back) notFound()
  const t = await translator()
  const [from, to] = [t(`values.visitStatus.${visit.status}`), t(`values.visitStatus.${back}`)]
  return (
    <Page
      title={t('visits.reopen')}
      crumbs={await visitCrumbs(visit)}
      lead={t('visits.reopenLead', { from, to })}
      narrow
    >
      <ActionForm
        action={reopenAction.bind(null, ref)}
        values={{ from: visit.status }}
        submit={t('visits.reopenThis')}
        cancel={{ href: `/visits/${ref}` as Route }}
      >
        <HiddenField name="from" />
        <TextArea name="reason" label={t('visits.reason')} rows={3} />
      </ActionForm>
    </Page>
  )
}
