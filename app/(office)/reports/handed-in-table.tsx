import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { DayText } from '@/app/ui/when'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ReportHandedIn } from '@/lib/reports/queries'
import { formatRange } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { ReportLinks } from './report-links'
import { ReportMark } from './report-mark'
import { VisitName } from './visit-name'

/** Reports handed in, with the day, where each stands and whether its record has changed since. */
export async function HandedInTable({ caption, reports }: { caption: string; reports: ReportHandedIn[] }) {
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
      <span key="standing" className="grid">
        <ReportMark state={visit.state} />
        {visit.changed && (
          <TextLink href={`/visits/${visit.ref}/report/versions` as Route}>
            {t('reports.changed.mark')}
          </TextLink>
        )}
      </span>,
      <ReportLinks key="report" visitRef={visit.ref} />,
    ],
  }))
  return <DataTable caption={caption} head={head} rows={rows} />
}
