import type { Language } from '@/db/values/office'
import { formatFigure } from '../commitments/money'
import { nameIn } from '../i18n/bilingual'
import type { CostRow } from './find'

/** What the form of a cost line shows, by field. */
export function costValues(language: Language, line: CostRow): Record<string, string> {
  const figure = (hundredths: number | null) => (hundredths === null ? '' : formatFigure(hundredths))
  return {
    item: line.item,
    country: line.country ?? '',
    planned: figure(line.plannedHundredths),
    actual: figure(line.actualHundredths),
    currency: line.currency,
    rate: line.rate ?? '',
    paidBy: line.paidBy,
    'payer.id': line.payer?.id ?? '',
    'payer.text': line.payer ? nameIn(language, line.payer).text : '',
    note: line.note ?? '',
  }
}
