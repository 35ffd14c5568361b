import { converted } from './rate'

/** What of a cost line its totals are reckoned from. */
export type Counted = {
  item: string
  country: string | null
  paidBy: string
  plannedHundredths: number | null
  actualHundredths: number | null
  currency: string
  rate: string | null
}

/** A sum in hundredths of a currency; null where no line says anything. */
export type Sum = { currency: string; planned: bigint | null; actual: bigint | null }

/**
 * The sums of some lines: one a currency, by its code, and one in the office's own where each line is in it or has a rate.
 * A line is converted and rounded before it is added, so that parts add up to their whole.
 */
export type Total<K> = { key: K; sums: Sum[]; home: Sum | null }

/** The lines added up as a whole, by item, by country and by who paid, in the order in which each comes first. */
export function totalsOf<L extends Counted>(lines: readonly L[], homeCurrency: string) {
  return {
    all: totalOf('all' as const, lines, homeCurrency),
    byItem: grouped(lines, (line): L['item'] => line.item, homeCurrency),
    byCountry: grouped(lines, ({ country }) => country, homeCurrency),
    byPayer: grouped(lines, (line): L['paidBy'] => line.paidBy, homeCurrency),
  }
}

function grouped<L extends Counted, K>(lines: readonly L[], keyOf: (line: L) => K, home: string): Total<K>[] {
  const groups = new Map<K, L[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return [...groups].map(([key, group]) => totalOf(key, group, home))
}

function totalOf<K>(key: K, lines: readonly Counted[], homeCurrency: string): Total<K> {
  const sums = new Map<string, Sum>()
  let home: Sum | null = { currency: homeCurrency, planned: null, actual: null }
  for (const { currency, rate, plannedHundredths: planned, actualHundredths: actual } of lines) {
    const before = sums.get(currency) ?? { currency, planned: null, actual: null }
    sums.set(currency, plus(before, planned, actual, BigInt))
    const factor = currency === homeCurrency ? '1' : rate
    home = home && factor ? plus(home, planned, actual, (amount) => converted(amount, factor)) : null
  }
  return { key, sums: [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1)), home }
}

type Reckon = (hundredths: number) => bigint

function plus({ currency, ...sum }: Sum, planned: number | null, actual: number | null, reckon: Reckon): Sum {
  const add = (before: bigint | null, amount: number | null) =>
    amount === null ? before : (before ?? 0n) + reckon(amount)
  return { currency, planned: add(sum.planned, planned), actual: add(sum.actual, actual) }
}
