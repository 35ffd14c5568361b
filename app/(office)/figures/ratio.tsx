import { Section } from '@/app/ui/section'
import type { FigureFilters } from '@/lib/figures/input'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { CountLink } from './count-link'
import { percent } from './percent'

type Figure = 'reviews' | 'reports' | 'commitments' | 'conversion'
type Part = 'on-time' | 'late' | 'not-done' | 'open' | 'dropped' | 'contract' | 'agreement'
type Props = {
  figure: Figure
  of: { numerator: number; denominator: number; unknown: number; counts: ReadonlyMap<string, number> }
  parts: Part[]
  filters: FigureFilters
}

/** A share with what makes it: numerator and denominator, the formula in words, its day, its parts, and what is not known. */
export async function Ratio({ figure, of, parts, filters }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { numerator, denominator, unknown, counts } = of
  const known = parts.map((part) => ({
    term: t(`figures.part.${part}`),
    value: <CountLink count={counts.get(part) ?? 0} figure={figure} part={part} filters={filters} />,
  }))
  const notKnown = {
    term: t('figures.part.unknown'),
    value: (
      <>
        <CountLink count={unknown} figure={figure} part="unknown" filters={filters} />
        <span className="block text-sm text-second">{t(`figures.${figure}.unknown`)}</span>
      </>
    ),
  }
  const rows = [...(denominator > 0 ? known : []), notKnown]
  return (
    <Section title={t(`figures.${figure}.title`)}>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-4">
        <span className="font-serif text-3xl tabular-nums">{percent(numerator, denominator)}</span>
        <span>
          {denominator > 0 ? (
            <CountLink count={denominator} figure={figure} filters={filters}>
              {t('figures.of', { numerator, denominator })}
            </CountLink>
          ) : (
            t(`figures.${figure}.nothing`)
          )}
        </span>
      </p>
      <p className="mb-3 max-w-[60ch] text-second">
        {t(`figures.${figure}.formula`)} {t('figures.asOf', { day: formatDate(filters.asOf, language) })}
      </p>
      <dl className="grid grid-cols-[10rem_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {rows.map(({ term, value }) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-second">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
