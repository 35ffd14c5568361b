import { Section } from '@/app/ui/section'
import { agreementStatuses, agreementTypes } from '@/db/values/agreements'
import type { FigureFilters } from '@/lib/figures/input'
import type { Breakdown as Counts } from '@/lib/figures/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { CountLink } from './count-link'
import { NumberTable } from './number-table'
import { percent } from './percent'

type Props = { figure: 'status' | 'type'; of: Counts; filters: FigureFilters }

/** The agreements that were there on the day, by status or by type, each count with its share of all. */
export async function Breakdown({ figure, of, filters }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const words =
    figure === 'status'
      ? agreementStatuses.map((part) => ({ part, label: t(`values.agreementStatus.${part}`) }))
      : agreementTypes
          .filter((part) => part !== 'unknown')
          .map((part) => ({ part, label: t(`values.agreementType.${part}`) }))
  const counted = (part: string) => of.counts.get(part) ?? 0
  const rows = words
    .filter(({ part }) => counted(part) > 0)
    .map(({ part, label }) => ({
      key: part,
      cells: [
        label,
        <CountLink key="count" count={counted(part)} figure={figure} part={part} filters={filters} />,
        percent(counted(part), of.total),
      ],
    }))
  const foot = [
    { label: t('figures.all'), value: <CountLink count={of.total} figure={figure} filters={filters} /> },
    {
      label: t('figures.part.unknown'),
      value: <CountLink count={of.unknown} figure={figure} part="unknown" filters={filters} />,
    },
  ]
  const head = [t(`figures.${figure}.part`), t('figures.count'), t('figures.share')]
  return (
    <Section title={t(`figures.${figure}.title`)}>
      <p className="mb-3 max-w-[60ch] text-second">
        {t(`figures.${figure}.formula`)} {t('figures.asOf', { day: formatDate(filters.asOf, language) })}
      </p>
      <NumberTable caption={t(`figures.${figure}.title`)} head={head} rows={rows} foot={foot} />
    </Section>
  )
}
