import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import { changesOf } from '@/lib/reports/changes/queries'
import type { ReportVersions } from '@/lib/reports/versions/queries'
import type { User } from '@/lib/user'
import { ReportMark } from '../../../reports/report-mark'
import { ReportNotes } from '../report-notes'
import { ChangedSince } from './changed-since'

/** Above the report of today: where it stands, what it was returned for, and what has changed since it was handed in. */
export async function ReportStanding({ user, report }: { user: User; report: ReportVersions }) {
  const t = await translator()
  const { visit, state, versions, last: number } = report
  const [last] = versions
  return (
    <div className="print:hidden">
      <p className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <ReportMark state={state} named />
        {state !== 'draft' || last ? (
          <TextLink href={`/visits/${visit.ref}/report/versions` as Route}>
            {t('reports.versions.link', { count: versions.length })}
          </TextLink>
        ) : null}
      </p>
      <ReportNotes report={report} />
      {state !== 'draft' && number === 0 && (
        <p className="mb-6 text-second">{t('reports.versions.unkept')}</p>
      )}
      {last && <ChangedSince number={last.number} changes={await changesOf(user, last.content)} />}
    </div>
  )
}
