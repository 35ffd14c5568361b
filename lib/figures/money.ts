import { type AmountKind, amountKinds } from '@/db/values/commitments'
import { projectTotals } from '../commitments/project'
import type { LocalDate } from '../time/local'
import type { FigureFilters } from './input'
import type { Project } from './projects'

/** Hundredths of a currency's unit over the projects whose amount of a kind is in it. */
type Sum = { currency: string; hundredths: number; projects: number }

export type Money = {
  kind: AmountKind
  /** By currency, never added over currencies. */
  sums: Sum[]
  /** Projects first promised in the period, and those of them whose amount of this kind nobody recorded. */
  of: number
  unknown: number
}

/** Projects first promised in the period, so that each counts in one period only; and those whose first day is not known. */
export function projectsIn(projects: readonly Project[], { from, asOf }: FigureFilters) {
  return {
    within: projects.filter(({ since }) => since !== null && from <= since && since <= asOf),
    undated: projects.filter(({ since }) => since === null),
  }
}

/** What was pledged, agreed, contracted and realised for the projects of the period, as it stood at its end. */
export function moneyIn(projects: readonly Project[], filters: FigureFilters): Money[] {
  const { within } = projectsIn(projects, filters)
  const totals = within.map(({ chain }) => projectTotals(chain, filters.asOf))
  return amountKinds.map((kind) => {
    const amounts = totals.flatMap((total) => total[kind])
    const known = totals.filter((total) => total[kind].length > 0).length
    const sums = new Map<string, Sum>()
    for (const { currency, hundredths } of amounts) {
      const sum = sums.get(currency) ?? { currency, hundredths: 0, projects: 0 }
      sums.set(currency, { currency, hundredths: sum.hundredths + hundredths, projects: sum.projects + 1 })
    }
    const sorted = [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
    return { kind, sums: sorted, of: within.length, unknown: within.length - known }
  })
}

type MoneyPart = `${AmountKind}-${string}`

/** The projects behind the sums: a part is a kind and its currency, or a kind and `unknown`. */
export function moneyRows(projects: readonly Project[], filters: FigureFilters) {
  const { within, undated } = projectsIn(projects, filters)
  const counted = within.flatMap(({ id, chain, since }) => {
    const totals = projectTotals(chain, filters.asOf)
    return amountKinds.flatMap((kind): { id: string; part: MoneyPart; on: LocalDate | null }[] =>
      totals[kind].length > 0
        ? totals[kind].map(({ currency, asOf }) => ({ id, part: `${kind}-${currency}`, on: asOf }))
        : [{ id, part: `${kind}-unknown`, on: since }],
    )
  })
  return [...counted, ...undated.map(({ id }) => ({ id, part: 'unknown' as const, on: null }))]
}
