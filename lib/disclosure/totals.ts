import type { CostLine } from '../costs/queries'
import { totalsOf as costTotals } from '../costs/totals'

/** What was spent in one currency, in hundredths of its unit. */
type Total = { currency: string; hundredths: bigint }

/** What a visit cost the office, one sum a currency, by its code. What the host or a member paid is not in it. */
export function totalsOf(costs: CostLine[], homeCurrency: string): Total[] {
  const ours = costs.filter(({ paidBy }) => paidBy === 'us')
  return costTotals(ours, homeCurrency).all.sums.flatMap(({ currency, actual }) =>
    actual === null ? [] : [{ currency, hundredths: actual }],
  )
}

/** A sum as it is written in a list, `CNY 12,345.60`: the same in every language, and never rounded. */
export function sumText({ currency, hundredths }: Total): string {
  const rest = String(hundredths % 100n).padStart(2, '0')
  return `${currency} ${(hundredths / 100n).toLocaleString('en')}.${rest}`
}
