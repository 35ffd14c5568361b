import type { ReportState } from '@/db/values/reports'
import { countryName } from '@/lib/directory/countries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate, formatRange } from '@/lib/time/format'
import type { LocalDate } from '@/lib/time/local'
import type { VisitRecord } from '@/lib/visits/record'
import { countriesOf, daysAbroad } from '@/lib/visits/rules'
import { ReportMark } from '../../reports/report-mark'
import { VisitStatus } from '../visit-status'

type Props = { record: VisitRecord; dueOn: LocalDate | null; report: ReportState }

/** Under the title: reference, status, days, countries; then who keeps it, for whose eyes, and when the report is due. */
export async function VisitLead({ record, dueOn, report }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { visit, stops } = record
  const outbound = visit.direction === 'outbound'
  const countries = countriesOf(stops, outbound ? env().HOME_COUNTRY : '')
  const days = { days: daysAbroad(visit) }
  const waiting = visit.status === 'under-way' || visit.status === 'returned'
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tabular-nums">{visit.ref}</span>
        <span>{t(`values.direction.${visit.direction}`)}</span>
        <VisitStatus status={visit.status} />
        {report !== 'draft' && <ReportMark state={report} named />}
      </p>
      <p className="text-ink">
        {formatRange(visit.firstOn, visit.lastOn, language)}
        {t('visits.comma')}
        {t(outbound ? 'visits.daysAbroad' : 'visits.dayCount', days)}
        {countries.length > 0 && (
          <> · {countries.map((country) => countryName(country, language)).join(t('visits.listComma'))}</>
        )}
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm">
        {visit.ownerName && <span>{t('visits.keptBy', { name: visit.ownerName })}</span>}
        <span>{t(`values.sensitivity.${visit.sensitivity}`)}</span>
        {dueOn && waiting && <span>{t('visits.reportDueOn', { on: formatDate(dueOn, language) })}</span>}
      </p>
    </div>
  )
}
