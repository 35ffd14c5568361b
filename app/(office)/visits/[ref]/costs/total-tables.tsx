import { DataTable } from '@/app/ui/data-table'
import { Section } from '@/app/ui/section'
import type { CostLine } from '@/lib/costs/queries'
import { type Total, totalsOf } from '@/lib/costs/totals'
import { amountsOf } from '@/lib/costs/words'
import { countryName } from '@/lib/directory/countries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'

/** What the cost lines come to by item, by country and by who paid, in each currency and, where every line can be, in the office's own. */
export async function TotalTables({ costs }: { costs: CostLine[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { all, byItem, byCountry, byPayer } = totalsOf(costs, env().HOME_CURRENCY)
  const total = { ...all, name: t('costs.total') }
  const items = byItem.map(({ key, ...sums }) => ({ ...sums, name: t(`values.costItem.${key}`) }))
  const countries = byCountry.map(({ key, ...sums }) => ({
    ...sums,
    name: key ? countryName(key, language) : t('costs.wholeVisit'),
  }))
  const payers = byPayer.map(({ key, ...sums }) => ({ ...sums, name: t(`values.payer.${key}`) }))
  return (
    <>
      <TotalTable by="byItem" totals={[...items, total]} />
      <TotalTable by="byCountry" totals={[...countries, total]} />
      {payers.length > 1 && <TotalTable by="byPayer" totals={[...payers, total]} />}
      {!all.home && <p className="text-second">{t('costs.noHome', { homeCurrency: env().HOME_CURRENCY })}</p>}
    </>
  )
}

type Named = Omit<Total<unknown>, 'key'> & { name: string }

async function TotalTable({ by, totals }: { by: 'byItem' | 'byCountry' | 'byPayer'; totals: Named[] }) {
  const t = await translator()
  const homeCurrency = env().HOME_CURRENCY
  const inHome = totals.every(({ home }) => home)
  const numeric = true
  const head = [
    { label: t(`costs.${by}`) },
    { label: t('costs.planned'), numeric },
    { label: t('costs.actual'), numeric },
    ...(inHome
      ? [
          { label: t('costs.plannedIn', { homeCurrency }), numeric },
          { label: t('costs.actualIn', { homeCurrency }), numeric },
        ]
      : []),
  ]
  const rows = totals.map(({ name, sums, home }) => ({
    key: name,
    cells: [
      name,
      <Amounts key="planned" of={amountsOf(sums, 'planned')} />,
      <Amounts key="actual" of={amountsOf(sums, 'actual')} />,
      ...(inHome && home
        ? [
            <Amounts key="plannedIn" of={amountsOf([home], 'planned')} />,
            <Amounts key="actualIn" of={amountsOf([home], 'actual')} />,
          ]
        : []),
    ],
  }))
  return (
    <Section title={t(`costs.totals.${by}`)}>
      <DataTable caption={t(`costs.totals.${by}`)} head={head} rows={rows} />
    </Section>
  )
}

function Amounts({ of: amounts }: { of: string[] }) {
  return amounts.map((amount) => (
    <span key={amount} className="block whitespace-nowrap tabular-nums">
      {amount}
    </span>
  ))
}
