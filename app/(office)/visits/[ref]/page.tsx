import { notFound } from 'next/navigation'
import { Files } from '@/app/ui/files'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { Prose } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { findReportStanding } from '@/lib/reports/versions/queries'
import { requireUser } from '@/lib/session'
import { findVisit } from '@/lib/visits/editing'
import { isFrozen } from '@/lib/visits/open'
import { findVisitOverview } from '@/lib/visits/overview'
import { AgreementList } from './agreement-list'
import { CheckList } from './check-list'
import { CommitmentList } from './commitment-list'
import { DelegationList } from './delegation-list'
import { UndoMeeting } from './meetings/undo-meeting'
import { MissingSection } from './missing-section'
import { NextStep } from './next-step'
import { OtherSteps } from './other-steps'
import { ReportNotes } from './report-notes'
import { Spine } from './spine'
import { VisitLead } from './visit-lead'
import { VisitLinks } from './visit-links'

export async function generateMetadata(props: PageProps<'/visits/[ref]'>) {
  const [user, language] = await Promise.all([requireUser(), currentLanguage()])
  const visit = await findVisit(user, (await props.params).ref)
  return { title: visit && inLanguage(language, visit.titleEn, visit.titleZh)?.text }
}

export default async function VisitPage(props: PageProps<'/visits/[ref]'>) {
  const user = await requireUser()
  const { ref } = await props.params
  const [overview, report] = await Promise.all([findVisitOverview(user, ref), findReportStanding(user, ref)])
  if (!overview || !report) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { record, checks, missing, reportDueOn } = overview
  const { visit } = record
  const canWrite = can(user, 'visits.write') && !isFrozen(visit.status)
  const purpose = inLanguage(language, visit.purposeEn, visit.purposeZh)
  const summary = inLanguage(language, visit.summaryEn, visit.summaryZh)
  const followUp = inLanguage(language, visit.followUpEn, visit.followUpZh)
  return (
    <Page
      title={inLanguage(language, visit.titleEn, visit.titleZh) ?? visit.ref}
      crumbs={[{ href: '/visits', label: t('frame.visits') }]}
      lead={<VisitLead record={record} dueOn={reportDueOn} report={report.state} />}
      actions={<NextStep user={user} visit={visit} report={report} />}
    >
      <UndoMeeting of={visit.ref} undo={(await props.searchParams).undo} />
      <ReportNotes report={report} />
      <VisitLinks visitRef={visit.ref} canWrite={canWrite} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="min-w-0">
          {purpose && (
            <div className="mb-8">
              <Prose of={purpose} />
            </div>
          )}
          <Spine record={record} canWrite={canWrite} />
          {summary && (
            <Section title={t('visits.summary')}>
              <Prose of={summary} />
            </Section>
          )}
          {followUp && (
            <Section title={t('visits.followUp')}>
              <Prose of={followUp} />
            </Section>
          )}
        </div>
        <aside className="min-w-0" aria-label={t('visits.beside')}>
          <MissingSection missing={missing} status={visit.status} canWrite={canWrite} />
          <DelegationList record={record} canWrite={canWrite} />
          <AgreementList record={record} canAdd={canWrite && can(user, 'agreements.write')} />
          <CommitmentList record={record} canAdd={canWrite && can(user, 'commitments.write')} />
          <CheckList checks={checks} />
          <Files kind="visit" id={visit.id} canWrite={canWrite} />
          <Sources kind="visit" id={visit.id} canWrite={canWrite} />
          <OtherSteps user={user} visit={visit} report={report.state} />
        </aside>
      </div>
    </Page>
  )
}
