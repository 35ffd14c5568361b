import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { findToSubmit } from '@/lib/reports/submit'
import { findReportStanding } from '@/lib/reports/versions/queries'
import { requirePermission } from '@/lib/session'
import { MissingList } from '../missing-list'
import { ReportNotes } from '../report-notes'
import { submitAction } from '../steps'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.submit') }
}

export default async function SubmitReportPage(props: PageProps<'/visits/[ref]/submit'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await props.params
  const [found, report] = await Promise.all([findToSubmit(user, ref), findReportStanding(user, ref)])
  if (!found || !report) notFound()
  const t = await translator()

  const { missing } = found
  const required = missing.filter(({ needed }) => needed)
  const further = missing.filter(({ needed }) => !needed)
  const blocked = required.length > 0
  return (
    <Page
      title={t('visits.submit')}
      crumbs={await visitCrumbs(report.visit)}
      lead={t(blocked ? 'visits.submitBlocked' : 'visits.submitLead')}
      narrow
    >
      <ReportNotes report={report} />
      {blocked && (
        <Section title={t('reports.life.required')}>
          <MissingList missing={required} canWrite />
        </Section>
      )}
      {further.length > 0 && (
        <Section title={t('reports.life.further')}>
          <MissingList missing={further} canWrite />
        </Section>
      )}
      {blocked ? (
        <ButtonLink href={`/visits/${ref}` as Route}>{t('visits.back')}</ButtonLink>
      ) : (
        <ActionForm
          action={submitAction.bind(null, ref)}
          submit={t('visits.submit')}
          cancel={{ href: `/visits/${ref}` as Route }}
        >
          <TextArea
            name="reason"
            label={t(missing.length > 0 ? 'visits.gapsReason' : 'visits.note')}
            optional={missing.length === 0}
            rows={3}
          />
        </ActionForm>
      )}
    </Page>
  )
}
