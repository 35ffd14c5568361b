import { formatFigure } from '../commitments/money'
import type { Sum } from './totals'

const nothing = '—'

/** A sum's planned or actual amount in figures, with its currency; a dash where no line says anything. */
export function amountWords(currency: string, hundredths: number | bigint | null): string {
  return hundredths === null ? nothing : `${currency}\u00a0${formatFigure(hundredths)}`
}

/** The amounts of a total, one a currency. */
export function amountsOf(sums: readonly Sum[], which: 'planned' | 'actual'): string[] {
  const said = sums.filter((sum) => sum[which] !== null)
  return said.length > 0 ? said.map((sum) => amountWords(sum.currency, sum[which])) : [nothing]
}
