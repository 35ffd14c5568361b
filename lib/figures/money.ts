import { type AmountKind, amountKinds } from '@/db/values'
import type { LocalDate } from '../time/local'
import type { FigureFilters } from './input'
import type { Amount, Project } from './projects'

/** Hundredths of a currency's unit over the projects whose amount of a kind is in it. */
export type Sum = { currency: string; hundredths: number; projects: number }

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

/** The amount of a kind as it stood at a day: the latest in the whole chain, for an upgrade is no new money. */
export function amountOn({ amounts }: Project, kind: AmountKind, day: LocalDate): Amount | undefined {
  return amounts
    .filter((amount) => amount.kind === kind && amount.on <= day)
    .reduce<Amount | undefined>(
      (last, next) => (last && sortKey(last) > sortKey(next) ? last : next),
      undefined,
    )
}

const sortKey = ({ on, order }: Amount) => `${on} ${order}`

/** What was pledged, agreed, contracted and realised for the projects of the period, as it stood at its end. */
export function moneyIn(projects: readonly Project[], filters: FigureFilters): Money[] {
  const { within } = projectsIn(projects, filters)
  return amountKinds.map((kind) => {
    const amounts = within.flatMap((project) => amountOn(project, kind, filters.asOf) ?? [])
    const sums = new Map<string, Sum>()
    for (const { currency, hundredths } of amounts) {
      const sum = sums.get(currency) ?? { currency, hundredths: 0, projects: 0 }
      sums.set(currency, { currency, hundredths: sum.hundredths + hundredths, projects: sum.projects + 1 })
    }
    const sorted = [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
    return { kind, sums: sorted, of: within.length, unknown: within.length - amounts.length }
  })
}

export type MoneyPart = `${AmountKind}-${string}`

/** The projects behind the sums: a part is a kind and its currency, or a kind and `unknown`. */
export function moneyRows(projects: readonly Project[], filters: FigureFilters) {
  const { within, undated } = projectsIn(projects, filters)
  const counted = within.flatMap((project) =>
    amountKinds.map((kind) => {
      const amount = amountOn(project, kind, filters.asOf)
      const part: MoneyPart = `${kind}-${amount?.currency ?? 'unknown'}`
      return { id: project.id, part, on: amount?.on ?? project.since }
    }),
  )
  return [...counted, ...undated.map(({ id }) => ({ id, part: 'unknown' as const, on: null }))]
}
