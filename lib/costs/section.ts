import { countryName } from '../directory/countries'
import { enclosed, joined, shortName, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import type { Wording } from '../papers/wording'
import type { CostLine } from './queries'
import { type Total, totalsOf } from './totals'
import { amountsOf, amountWords } from './words'

/**
 * What a visit was to cost and did: its lines, then the totals by country and by item, and by who paid where several did;
 * nothing where there are no lines.
 */
export function costsBlocks(costs: CostLine[], wording: Wording): Block[] {
  if (costs.length === 0) return []
  const { t, homeCurrency } = wording
  const { all, ...totals } = totalsOf(costs, homeCurrency)
  const total = named(() => t('costs.total'))(all)
  const byCountry = totals.byCountry.map(named((code) => countryOf(wording, code)))
  const byItem = totals.byItem.map(named((item) => t(`values.costItem.${item}`)))
  const byPayer = totals.byPayer.map(named((payer) => t(`values.payer.${payer}`)))
  return [
    linesTable(costs, wording),
    totalsTable(wording, 'byCountry', [...byCountry, total]),
    totalsTable(wording, 'byItem', [...byItem, total]),
    ...(byPayer.length > 1 ? [totalsTable(wording, 'byPayer', [...byPayer, total])] : []),
  ]
}

const countryOf = ({ t, language }: Wording, code: string | null) =>
  code ? countryName(code, language) : t('costs.wholeVisit')

const named =
  <K>(nameOf: (key: K) => string) =>
  ({ key, ...total }: Total<K>) => ({ ...total, name: nameOf(key) })

function linesTable(costs: CostLine[], wording: Wording): Block {
  const { t } = wording
  const head = (['item', 'country', 'planned', 'actual', 'rate', 'paidBy', 'note'] as const).map((column) =>
    t(`costs.${column}`),
  )
  const rows = costs.map((line): Text[] => [
    words(t(`values.costItem.${line.item}`)),
    words(countryOf(wording, line.country)),
    words(amountWords(line.currency, line.plannedHundredths)),
    words(amountWords(line.currency, line.actualHundredths)),
    words(line.rate ?? ''),
    payerText(wording, line),
    textOf(wording, line.note, null) ?? [],
  ])
  return { kind: 'table', caption: t('costs.lines'), head, rows, widths: [17, 13, 16, 16, 9, 15, 14] }
}

function payerText(wording: Wording, { paidBy, payer }: CostLine): Text {
  const who = words(wording.t(`values.payer.${paidBy}`))
  return payer ? joined([who, enclosed(wording, shortName(wording, payer))], '') : who
}

type TotalsBy = 'byCountry' | 'byItem' | 'byPayer'
type Named = Omit<Total<unknown>, 'key'> & { name: string }

function totalsTable({ t, homeCurrency }: Wording, by: TotalsBy, totals: Named[]): Block {
  const head = [t(`costs.${by}`), t('costs.planned'), t('costs.actual')]
  const inHome = totals.every(({ home }) => home)
  if (inHome) head.push(t('costs.plannedIn', { homeCurrency }), t('costs.actualIn', { homeCurrency }))
  const rows = totals.map(({ name, sums, home }) => {
    const cells = [name, amountsOf(sums, 'planned').join('\n'), amountsOf(sums, 'actual').join('\n')]
    if (inHome && home) cells.push(...amountsOf([home], 'planned'), ...amountsOf([home], 'actual'))
    return cells.map((cell) => words(cell))
  })
  return { kind: 'table', caption: t(`costs.totals.${by}`), head, rows }
}
