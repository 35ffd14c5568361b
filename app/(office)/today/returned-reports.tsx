import { Section } from '@/app/ui/section'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'
import type { ReportDue } from '@/lib/today/visits'
import { DaysLeft } from './days-left'
import { Line, Lines } from './line'

/** The user's reports that an official sent back, each with the note of what it wants. */
export async function ReturnedReports({ reports, today }: { reports: ReportDue[]; today: LocalDate }) {
  const returned = reports.flatMap(({ note, ...visit }) => (note ? [{ ...visit, ...note }] : []))
  if (returned.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('today.reports.returned')}>
      <Lines>
        {returned.map(({ ref, titleEn, titleZh, dueOn, by, note }) => (
          <Line
            key={ref}
            href={`/visits/${ref}/report`}
            mark={ref}
            title={inLanguage(language, titleEn, titleZh)}
            aside={dueOn && <DaysLeft until={dueOn} today={today} />}
          >
            <p className="whitespace-pre-line text-ink">{t('today.reports.note', { by, note })}</p>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
