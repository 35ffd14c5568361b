import { notFound } from 'next/navigation'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { changesOf } from '@/lib/reports/changes/queries'
import { findReportVersions } from '@/lib/reports/versions/queries'
import { requireUser } from '@/lib/session'
import { ReportMark } from '../../../../reports/report-mark'
import { ReportDecision } from '../../report-decision'
import { reportCrumbs } from '../../visit-crumbs'
import { ChangedSince } from '../changed-since'
import { VersionFacts } from './version-facts'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('reports.versions.title') }
}

export default async function VersionsPage(props: PageProps<'/visits/[ref]/report/versions'>) {
  const user = await requireUser()
  const report = await findReportVersions(user, (await props.params).ref)
  if (!report) notFound()
  const t = await translator()
  const { visit, state, versions, last } = report
  const latest = versions.find(({ number }) => number === last)
  const hidden = versions.length > 0 ? 'lastHidden' : 'hidden'
  const none = state === 'draft' ? 'none' : last === 0 ? 'unkept' : hidden
  return (
    <Page
      title={t('reports.versions.title')}
      crumbs={await reportCrumbs(visit)}
      lead={<ReportMark state={state} named />}
      actions={visit.status === 'reported' && <ReportDecision user={user} report={report} />}
    >
      {latest ? (
        <ChangedSince number={latest.number} changes={await changesOf(user, latest.content)} />
      ) : (
        <Empty>{t(`reports.versions.${none}`)}</Empty>
      )}
      <ol className="grid max-w-3xl gap-8" reversed>
        {versions.map((version) => (
          <li key={version.id} className="border-t border-rule pt-4">
            <VersionFacts
              visitRef={visit.ref}
              version={version}
              latest={version.number === last}
              state={state}
              linked
            />
          </li>
        ))}
      </ol>
    </Page>
  )
}
