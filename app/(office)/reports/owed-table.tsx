import { DataTable } from '@/app/ui/data-table'
import { StatusMark } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ReportOwed } from '@/lib/reports/queries'
import { formatRange } from '@/lib/time/format'
import { daysBetween, todayIn } from '@/lib/time/local'
import { ReportLinks } from './report-links'
import { ReportMark } from './report-mark'
import { VisitName } from './visit-name'

/** Reports still to be handed in, with the days left or overdue. */
export async function OwedTable({ caption, reports }: { caption: string; reports: ReportOwed[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('reports.page.visit') },
    { label: t('reports.page.dates') },
    { label: t('reports.page.due') },
    { label: t('reports.page.officer') },
    { label: t('reports.page.standing') },
    { label: t('reports.page.report') },
  ]
  const rows = reports.map((visit) => ({
    key: visit.id,
    cells: [
      <VisitName key="visit" visit={visit} />,
      formatRange(visit.firstOn, visit.lastOn, language),
      <Due key="due" on={visit.dueOn} />,
      visit.ownerName ?? t('reports.page.nobody'),
      <ReportMark key="standing" state={visit.state} />,
      <ReportLinks key="report" visitRef={visit.ref} />,
    ],
  }))
  return <DataTable caption={caption} head={head} rows={rows} />
}

async function Due({ on }: { on: ReportOwed['dueOn'] }) {
  const t = await translator()
  if (!on) return t('reports.page.noDue')
  const days = daysBetween(todayIn(env().HOME_ZONE), on)
  return (
    <span className="flex flex-wrap gap-x-3">
      <DayText on={on} />
      {days < 0 ? (
        <StatusMark tone="seal">{t('commitments.daysOver', { days: -days })}</StatusMark>
      ) : (
        <span className="text-second">{t('commitments.daysLeft', { days })}</span>
      )}
    </span>
  )
}
