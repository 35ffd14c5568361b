import { type Course, type Rung, rungs } from '@/db/values/commitments'
import type { Amount } from '../commitments/money'
import type { LocalDate } from '../time/local'
import type { Counted } from './counted'
import type { FigureFilters } from './input'
import type { Promised } from './promises'

export type Step = { commitmentId: string; rung: Rung; course: Course; on: LocalDate | null; order: string }
type AmountOf = Amount & { commitmentId: string }

/** A project: the commitments that carry one another further, counted once. Its id is that of the first. */
export type Project = {
  id: string
  /** The day it was first promised, or the first day of that visit; null: not known. */
  since: LocalDate | null
  fits: boolean
  /** The highest as recorded now, on a day that may not be known. */
  rung: Rung
  steps: Step[]
  /** What each of its commitments says of money, the earliest commitment first. */
  chain: { depth: number; amounts: AmountOf[] }[]
}

/** Commitments on the ladder put together into projects. A link to one that is not among them begins a project. */
export function projectsOf(
  promised: readonly Promised[],
  steps: readonly Step[],
  amounts: readonly AmountOf[],
): Project[] {
  const climbing = new Map(promised.flatMap((each) => (each.rung ? [[each.id, each] as const] : [])))
  const stepsOf = listsOf(steps)
  const amountsOf = listsOf(amounts)
  const projects = new Map<string, Project>()
  for (const each of climbing.values()) {
    const { id, depth } = firstOf(each, climbing)
    const since = each.madeOn ?? each.visitOn
    const known = projects.get(id)
    const steps = stepsOf.get(each.id) ?? []
    const link = { depth, amounts: amountsOf.get(each.id) ?? [] }
    const rung = each.rung ?? 'expressed'
    if (!known) {
      projects.set(id, { id, since, fits: each.fits, rung, steps, chain: [link] })
      continue
    }
    const higher = rungs.indexOf(rung) > rungs.indexOf(known.rung)
    projects.set(id, {
      id,
      since: earlier(known.since, since),
      fits: known.fits || each.fits,
      rung: higher ? rung : known.rung,
      steps: [...known.steps, ...steps],
      chain: [...known.chain, link].sort((a, b) => a.depth - b.depth),
    })
  }
  return [...projects.values()].filter(({ fits }) => fits)
}

/** The first commitment of a project, and how many carry it further up to this one. */
function firstOf(promised: Promised, all: ReadonlyMap<string, Promised>): { id: string; depth: number } {
  const seen = new Set([promised.id])
  let first = promised
  for (let before = earlierOf(first, all); before; before = earlierOf(first, all)) {
    // A ring has no first: any that all of them agree on will do.
    if (seen.has(before.id)) return { id: [...seen].sort()[0] ?? first.id, depth: 0 }
    seen.add(before.id)
    first = before
  }
  return { id: first.id, depth: seen.size - 1 }
}

const earlierOf = ({ continuesId }: Promised, all: ReadonlyMap<string, Promised>) =>
  continuesId ? all.get(continuesId) : undefined

function listsOf<T extends { commitmentId: string }>(rows: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const row of rows) {
    const list = lists.get(row.commitmentId)
    if (list) list.push(row)
    else lists.set(row.commitmentId, [row])
  }
  return lists
}

const earlier = (a: LocalDate | null, b: LocalDate | null) => (a && b ? (a < b ? a : b) : (a ?? b))

const height = (rung: Rung) => rungs.indexOf(rung)

/** The first known day on which a project had reached a rung or one above it; null: not known, or not reached. */
function reachedOn({ steps }: Project, rung: Rung): LocalDate | null {
  const days = steps.flatMap((step) => (step.on && height(step.rung) >= height(rung) ? step.on : []))
  return days.sort()[0] ?? null
}

/** Whether a project has reached a rung at all, be the day known or not. */
const hasReached = (project: Project, rung: Rung) =>
  height(project.rung) >= height(rung) || project.steps.some((step) => height(step.rung) >= height(rung))

type ConversionPart = 'contract' | 'agreement'

/**
 * Projects that first reached an agreement in the period, by whether they had reached a contract by its end. Not known are
 * those that have reached one on a day that nobody recorded.
 */
export function conversionIn(
  projects: readonly Project[],
  { from, asOf }: FigureFilters,
): Counted<ConversionPart>[] {
  return projects.flatMap((project): Counted<ConversionPart>[] => {
    const { id } = project
    const agreed = reachedOn(project, 'agreement')
    if (!agreed) return hasReached(project, 'agreement') ? [{ id, part: 'unknown', on: null }] : []
    if (agreed < from || agreed > asOf) return []
    const contracted = reachedOn(project, 'contract')
    if (!contracted && hasReached(project, 'contract')) return [{ id, part: 'unknown', on: agreed }]
    return [{ id, part: contracted && contracted <= asOf ? 'contract' : 'agreement', on: agreed }]
  })
}

type LadderPart = Rung | `${Rung}-lost`

/**
 * Projects spoken of by a day, by the highest rung they had reached, those abandoned or lost apart. Not known are those
 * none of whose steps has a day.
 */
export function ladderOn(projects: readonly Project[], asOf: LocalDate): Counted<LadderPart>[] {
  return projects.flatMap((project): Counted<LadderPart>[] => {
    const { id, since, steps } = project
    const done = steps.filter(({ on }) => on && on <= asOf)
    if (done.length === 0)
      return steps.some(({ on }) => on) || (since ?? '') > asOf ? [] : [{ id, part: 'unknown', on: since }]
    const sorted = done.toSorted((a, b) => compare(`${a.on} ${a.order}`, `${b.on} ${b.order}`))
    const top = sorted.reduce(
      (highest, { rung }) => (height(rung) > height(highest) ? rung : highest),
      sorted[0]?.rung ?? 'expressed',
    )
    const last = sorted.at(-1)
    const lost = last?.course === 'abandoned' || last?.course === 'lost'
    return [{ id, part: lost ? `${top}-lost` : top, on: last?.on ?? null }]
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
