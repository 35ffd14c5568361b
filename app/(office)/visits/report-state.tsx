import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { ListedVisit } from '@/lib/visits/queries'

type Props = { visit: Pick<ListedVisit, 'status' | 'reportedAt' | 'reportDueOn'> }

/** What has become of the trip report, where its visit's status does not say it: due, overdue, submitted on a day. */
export async function ReportState({ visit: { status, reportedAt, reportDueOn } }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const zone = env().HOME_ZONE
  if (status === 'reported' && reportedAt) {
    const on = formatShortDate(todayIn(zone, reportedAt), language)
    return <span className="text-second">{t('visits.reportSubmitted', { on })}</span>
  }
  if (!reportDueOn) return null
  const on = formatShortDate(reportDueOn, language)
  return reportDueOn < todayIn(zone) ? (
    <StatusMark tone="seal">{t('visits.reportOverdue', { on })}</StatusMark>
  ) : (
    <span className="text-second">{t('visits.reportDue', { on })}</span>
  )
}
