import { isPending } from '../commitments/rules'
import { addMonths, type LocalDate } from '../time/local'
import type { Counted } from './counted'
import type { FigureFilters } from './input'
import type { Promised } from './promises'

type KeptPart = 'on-time' | 'late' | 'open' | 'dropped'

const isOpenOn = ({ status, closedOn }: Promised, day: LocalDate) =>
  isPending(status) || (closedOn ?? '') > day

/**
 * What had become of the commitments due in the period by its end. Those without a due day that were still to be kept
 * then are not known to be in it.
 */
export function keptInPeriod(
  promised: readonly Promised[],
  { from, asOf }: FigureFilters,
): Counted<KeptPart>[] {
  return promised.flatMap((commitment): Counted<KeptPart>[] => {
    const { id, dueOn, closedOn, status, fits } = commitment
    if (!fits) return []
    const open = isOpenOn(commitment, asOf)
    if (!dueOn) return open && (madeBy(commitment) ?? '') <= asOf ? [{ id, part: 'unknown', on: null }] : []
    if (dueOn < from || dueOn > asOf) return []
    if (open) return [{ id, part: 'open', on: dueOn }]
    if (status === 'dropped') return [{ id, part: 'dropped', on: dueOn }]
    return [{ id, part: (closedOn ?? '') <= dueOn ? 'on-time' : 'late', on: dueOn }]
  })
}

const madeBy = ({ madeOn, visitOn }: Promised) => madeOn ?? visitOn

export const ages = ['3-months', '6-months', '1-year', '2-years', '3-years', 'older'] as const
type Age = (typeof ages)[number]

const months: Record<Exclude<Age, 'older'>, number> = {
  '3-months': 3,
  '6-months': 6,
  '1-year': 12,
  '2-years': 24,
  '3-years': 36,
}

type AgePart = Age | `${Age}-overdue`

/** The commitments that were still to be kept at a day, by how long ago they were made, those overdue apart. */
export function openByAge(promised: readonly Promised[], asOf: LocalDate): Counted<AgePart>[] {
  const since = Object.entries(months).map(([age, count]) => [age as Age, addMonths(asOf, -count)] as const)
  return promised.flatMap((commitment): Counted<AgePart>[] => {
    const { id, dueOn, fits } = commitment
    const made = madeBy(commitment)
    if (!fits || !isOpenOn(commitment, asOf)) return []
    if (!made) return [{ id, part: 'unknown', on: null }]
    if (made > asOf) return []
    const age = since.find(([, first]) => made > first)?.[0] ?? 'older'
    return [{ id, part: dueOn && dueOn < asOf ? `${age}-overdue` : age, on: made }]
  })
}
