import { type AmountKind, amountKinds } from '@/db/values/commitments'
import type { Language } from '@/db/values/office'
import type { LocalDate } from '../time/local'
import { currencies } from './currencies'

export type Amount = { kind: AmountKind; hundredths: number; currency: string; asOf: LocalDate }

/**
 * The most that one amount may be, in hundredths: ninety million million units, the last round sum that a number holds
 * exactly.
 */
export const mostHundredths = 9_000_000_000_000_000

const zerosOf: Record<string, number> = { 万: 4, 亿: 8, million: 6, billion: 9 }
const shape = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(万|亿|million|billion)?$/i

/**
 * An amount as people type it, `1,250,000.50` or `3.5亿`, in hundredths of its unit; no floating point comes near it. Null
 * where it is no amount: negative, of more than two decimals, or grouped so that one cannot tell a comma from a point.
 * More than `mostHundredths` is `tooLarge`.
 */
export function parseAmount(text: string): number | 'tooLarge' | null {
  const [, whole, decimals = '', scale = ''] = shape.exec(text.normalize('NFKC').trim()) ?? []
  if (whole === undefined) return null
  const places = (zerosOf[scale.toLowerCase()] ?? 0) + 2
  const fraction = decimals.replace(/0+$/, '')
  if (fraction.length > places) return null
  const digits = `${whole.replace(/,/g, '')}${fraction.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '')
  if (digits.length > String(mostHundredths).length) return 'tooLarge'
  const hundredths = Number(digits)
  return hundredths > mostHundredths ? 'tooLarge' : hundredths
}

/** An amount in figures, grouped, without its currency: `1,250,000.50`; whole units have no decimals. */
export function formatFigure(hundredths: number | bigint): string {
  const digits = String(hundredths).padStart(3, '0')
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  const cents = digits.slice(-2)
  return cents === '00' ? units : `${units}.${cents}`
}

/** An amount with its currency's code before it: `USD 1,250,000.50`, in either language. */
export function formatAmount({ hundredths, currency }: Pick<Amount, 'hundredths' | 'currency'>): string {
  return `${currency}\u00a0${formatFigure(hundredths)}`
}

/** Whether ISO 4217 lists the code as money in use. */
export function isCurrency(code: string): boolean {
  return currencies.some((currency) => currency === code)
}

/** The name of a currency in the reader's language. */
export function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code
}

/** Of each kind the latest amount in each currency as of a day; of one day, what was entered last. */
export function latestAmounts<A extends Amount>(
  amounts: readonly A[],
  day?: LocalDate,
): Record<AmountKind, A[]> {
  const byDay = amounts.filter(({ asOf }) => !day || asOf <= day).sort((a, b) => a.asOf.localeCompare(b.asOf))
  const latest = new Map(byDay.map((amount) => [`${amount.kind} ${amount.currency}`, amount]))
  const of = (kind: AmountKind) =>
    [...latest.values()]
      .filter((amount) => amount.kind === kind)
      .sort((a, b) => a.currency.localeCompare(b.currency))
  const [pledged, agreed, contracted, realised] = amountKinds
  return {
    [pledged]: of(pledged),
    [agreed]: of(agreed),
    [contracted]: of(contracted),
    [realised]: of(realised),
  }
}
