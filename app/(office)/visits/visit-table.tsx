import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import { countryName } from '@/lib/directory/countries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatRange } from '@/lib/time/format'
import type { ListedVisit } from '@/lib/visits/queries'
import { ReportState } from './report-state'
import { VisitStatus } from './visit-status'

/** One page of visits, a line each. */
export async function VisitTable({ visits }: { visits: ListedVisit[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('visits.visit') },
    { label: t('visits.statusAndReport') },
    { label: t('visits.countries') },
    { label: t('visits.dates') },
    { label: t('visits.head') },
    { label: t('visits.meetings'), numeric: true },
    { label: t('visits.agreements'), numeric: true },
    { label: t('visits.openCommitments'), numeric: true },
  ]
  const rows = visits.map((visit) => ({
    key: visit.id,
    cells: [
      <div key="visit" className="md:min-w-56">
        <span className="block text-sm font-normal tabular-nums text-second">
          {visit.ref}
          {visit.direction !== 'outbound' && ` · ${t(`values.direction.${visit.direction}`)}`}
        </span>
        <TextLink href={`/visits/${visit.ref}` as Route}>
          <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
        </TextLink>
      </div>,
      <div key="status" className="grid justify-items-start md:min-w-36">
        <VisitStatus status={visit.status} />
        <ReportState visit={visit} />
      </div>,
      visit.countries.map((country) => countryName(country, language)).join(t('visits.listComma')),
      <div key="dates" className="md:whitespace-nowrap">
        {formatRange(visit.firstOn, visit.lastOn, language)}{' '}
        <span className="block whitespace-nowrap text-second max-md:inline-block">
          {t('visits.dayCount', { days: visit.days })}
        </span>
      </div>,
      visit.head && <SpokenText key="head" of={nameIn(language, visit.head)} />,
      visit.meetings || null,
      visit.agreements || null,
      visit.openCommitments || null,
    ],
  }))
  return <DataTable caption={t('visits.title')} head={head} rows={rows} />
}
