import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import type { Report } from '@/lib/reports/versions/queries'
import type { User } from '@/lib/user'
import { approveReportAction, closeAction } from './steps'

/** What an official does with a report that was handed in: approves it or returns it, and when approved closes the visit. */
export async function ReportDecision({ user, report }: { user: User; report: Report }) {
  const t = await translator()
  const { visit, state, last, readable } = report
  const { ref } = visit
  const approved = state === 'approved'
  // Nobody decides on what they may not read.
  if (!can(user, 'visits.approve') || !readable)
    return <p className="text-second">{t(approved ? 'visits.reportApproved' : 'visits.reportWaits')}</p>
  if (approved)
    return <ActionButton action={closeAction.bind(null, ref)} label={t('visits.close')} tone="primary" />
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ActionButton
        action={approveReportAction.bind(null, ref)}
        hidden={{ number: String(last) }}
        label={t('reports.life.approve')}
        tone="primary"
      />
      <ButtonLink href={`/visits/${ref}/report/return` as Route}>{t('reports.life.return')}</ButtonLink>
    </div>
  )
}
