import { DataTable } from '@/app/ui/data-table'
import type { FigureFilters } from '@/lib/figures/input'
import type { Figures } from '@/lib/figures/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { CountLink } from './count-link'

/** What was pledged, agreed, contracted and realised, a line a currency; nothing is added over currencies. */
export async function MoneyTables({ money, filters }: { money: Figures['money']; filters: FigureFilters }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const amounts = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const head = [
    { label: t('figures.money.kind') },
    { label: t('figures.money.amount'), numeric: true },
    { label: t('figures.money.projects'), numeric: true },
    { label: t('figures.part.unknown'), numeric: true },
  ]
  const rows = money.kinds.flatMap(({ kind, sums, of, unknown }) => {
    const missing = (
      <CountLink key="missing" count={unknown} figure="money" part={`${kind}-unknown`} filters={filters} />
    )
    const label = t(`figures.money.${kind}`)
    if (sums.length === 0)
      return [{ key: kind, cells: [label, '—', t('figures.of', { numerator: 0, denominator: of }), missing] }]
    return sums.map(({ currency, hundredths, projects }, index) => ({
      key: `${kind} ${currency}`,
      cells: [
        label,
        <span key="amount" className="tabular-nums">
          {currency} {amounts.format(hundredths / 100)}
        </span>,
        <CountLink
          key="projects"
          count={projects}
          figure="money"
          part={`${kind}-${currency}`}
          filters={filters}
        >
          {t('figures.of', { numerator: projects, denominator: of })}
        </CountLink>,
        index === 0 ? missing : null,
      ],
    }))
  })
  return (
    <>
      <p className="mb-3 max-w-[70ch] text-second">
        {t('figures.money.formula')} {t('figures.asOf', { day: formatDate(filters.asOf, language) })}
      </p>
      {money.kinds[0]?.of === 0 ? (
        <p>— {t('figures.money.nothing')}</p>
      ) : (
        <DataTable caption={t('figures.money.title')} head={head} rows={rows} />
      )}
      {money.undated > 0 && (
        <p className="mt-3 text-second">
          <CountLink count={money.undated} figure="money" part="unknown" filters={filters}>
            {t('figures.money.undated', { count: money.undated })}
          </CountLink>
        </p>
      )}
    </>
  )
}
