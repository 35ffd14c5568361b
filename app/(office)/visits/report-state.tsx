import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { ListedVisit } from '@/lib/visits/queries'

type Props = Pick<ListedVisit, 'status' | 'reportedAt' | 'reportDueOn'>

/** What has become of the trip report: nothing yet, due, overdue, submitted, approved. */
export async function ReportState({ status, reportedAt, reportDueOn }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const zone = env().HOME_ZONE
  if (status === 'closed') return <StatusMark tone="done">{t('visits.reportApproved')}</StatusMark>
  if (status === 'reported') {
    const on = reportedAt && formatShortDate(todayIn(zone, reportedAt), language)
    return <StatusMark tone="waiting">{t('visits.reportSubmitted', { on: on || '' })}</StatusMark>
  }
  if (!reportDueOn) return null
  const due = { on: formatShortDate(reportDueOn, language) }
  return reportDueOn < todayIn(zone) ? (
    <StatusMark tone="seal">{t('visits.reportOverdue', due)}</StatusMark>
  ) : (
    <span>{t('visits.reportDue', due)}</span>
  )
}
