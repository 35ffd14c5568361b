import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { HiddenField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { findReportStanding } from '@/lib/reports/versions/queries'
import { requirePermission } from '@/lib/session'
import { returnReportAction } from '../../steps'
import { visitCrumbs } from '../../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('reports.life.returnTitle') }
}

export default async function ReturnReportPage(props: PageProps<'/visits/[ref]/report/return'>) {
  const user = await requirePermission('visits.approve')
  const { ref } = await props.params
  const report = await findReportStanding(user, ref)
  if (!report) notFound()
  const home = `/visits/${ref}` as Route
  if (report.state !== 'submitted') redirect(home)
  const t = await translator()
  const { visit, last } = report
  return (
    <Page
      title={t('reports.life.returnTitle')}
      crumbs={await visitCrumbs(visit)}
      lead={t(last > 0 ? 'reports.life.returnLead' : 'reports.life.returnLeadUnkept', { number: last })}
      narrow
    >
      <ActionForm
        action={returnReportAction.bind(null, ref)}
        values={{ number: String(last) }}
        submit={t('reports.life.returnThis')}
        cancel={{ href: home }}
      >
        <HiddenField name="number" />
        <TextArea name="note" label={t('reports.life.note')} rows={5} />
      </ActionForm>
    </Page>
  )
}
