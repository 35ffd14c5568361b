import { formatAmount } from '../commitments/money'
import { everyName } from '../i18n/name-for'
import type { CostRow } from './find'

/** The line an event speaks of, by its number; the pair says the same twice, because that never changes. */
export const whichLine = ({ position }: CostRow) => ({
  costLine: [String(position), String(position)] as [string, string],
})

/** A cost line as the audit trail tells it. */
export function toldOf(line: CostRow) {
  const { item, country, currency, rate, paidBy, payer, note } = line
  const money = (hundredths: number | null) =>
    hundredths === null ? null : formatAmount({ hundredths, currency })
  return {
    costItem: item,
    country,
    plannedCost: money(line.plannedHundredths),
    actualCost: money(line.actualHundredths),
    rate,
    paidBy,
    organisation: payer && everyName(payer),
    note,
  }
}
