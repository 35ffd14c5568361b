import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { ListedVisit } from '@/lib/visits/queries'
import { ReportMark } from '../reports/report-mark'

type Props = { visit: Pick<ListedVisit, 'reportState' | 'reportDueOn'> }

/** What has become of the trip report: where it stands once there is one, and when it is due while it is owed. */
export async function ReportState({ visit: { reportState, reportDueOn } }: Props) {
  return (
    <>
      {reportState !== 'draft' && <ReportMark state={reportState} named />}
      {reportDueOn && <Due on={reportDueOn} />}
    </>
  )
}

async function Due({ on: day }: { on: NonNullable<ListedVisit['reportDueOn']> }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const on = formatShortDate(day, language)
  return day < todayIn(env().HOME_ZONE) ? (
    <StatusMark tone="seal">{t('visits.reportOverdue', { on })}</StatusMark>
  ) : (
    <span className="text-second">{t('visits.reportDue', { on })}</span>
  )
}
