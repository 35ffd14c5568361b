import { DataTable } from '@/app/ui/data-table'
import { StatusMark } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ReportHandedIn } from '@/lib/reports/queries'
import { formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { ReportLinks } from './report-links'
import { VisitName } from './visit-name'

/** Reports handed in, with the day and whether they were approved. */
export async function HandedInTable({ reports }: { reports: ReportHandedIn[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const zone = env().HOME_ZONE
  const head = [
    { label: t('reports.page.visit') },
    { label: t('reports.page.dates') },
    { label: t('reports.page.submittedOn') },
    { label: t('reports.page.standing') },
    { label: t('reports.page.report') },
  ]
  const rows = reports.map((visit) => ({
    key: visit.id,
    cells: [
      <VisitName key="visit" visit={visit} />,
      formatRange(visit.firstOn, visit.lastOn, language),
      visit.reportedAt !== null && <DayText key="day" on={todayIn(zone, visit.reportedAt)} />,
      visit.status === 'closed' ? (
        <StatusMark key="standing" tone="done">
          {t('reports.page.approved')}
        </StatusMark>
      ) : (
        <StatusMark key="standing" tone="waiting">
          {t('reports.page.waiting')}
        </StatusMark>
      ),
      <ReportLinks key="report" visitRef={visit.ref} />,
    ],
  }))
  return <DataTable caption={t('reports.page.handedIn')} head={head} rows={rows} />
}
