import type { CostLine } from '../costs/queries'

/** What was spent in one currency, in hundredths of its unit. */
type Total = { currency: string; hundredths: number }

/** What a visit cost the office, by currency in the order of the lines. What the host or a member paid is not in it. */
export function totalsOf(costs: CostLine[]): Total[] {
  const totals = new Map<string, number>()
  for (const { currency, actualHundredths, paidBy } of costs)
    if (paidBy === 'us' && actualHundredths !== null)
      totals.set(currency, (totals.get(currency) ?? 0) + actualHundredths)
  return [...totals].map(([currency, hundredths]) => ({ currency, hundredths }))
}

/** A sum as it is written in a list, `CNY 12,345.60`: the same in every language, and never rounded. */
export function sumText({ currency, hundredths }: Total): string {
  const units = Math.floor(hundredths / 100)
  const rest = String(hundredths % 100).padStart(2, '0')
  return `${currency} ${units.toLocaleString('en')}.${rest}`
}
