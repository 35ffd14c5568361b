import { addDays, addMonths, type LocalDate } from '../time/local'
import type { Validity } from './rules'
import type { Act } from './steps'

/** When an agreement ends as things stand: its last day by the term or renewal, or the first day after notice. */
export type Ending = {
  on: LocalDate
  by: 'term' | 'renewal' | 'terminated'
  /** How many days before that notice has to be given for it to end then. */
  noticeDays?: number
}

/** The last day on which notice can be given to end it with its present period; undefined where none is asked for. */
export const lastNotice = ({ on, noticeDays }: Ending): LocalDate | undefined =>
  noticeDays === undefined ? undefined : addDays(on, -noticeDays)

const endings = ['superseded', 'terminated', 'expired'] as const
type EndingAct = (typeof endings)[number]

/** Whether an act of this kind ends an agreement. */
export const isEnding = (kind: Act['kind']): kind is EndingAct => endings.some((ending) => ending === kind)

/** The day from which an act has its effect: of notice to end, the day given in it. Null: not known. */
export function effectOf(act: Act): LocalDate | null {
  const notice = act.kind === 'terminated' ? act.untilOn : null
  return (notice ?? '') > (act.doneOn ?? '') ? notice : act.doneOn
}

/** The act that ends it first, and from which day; it may lie ahead of the acts. */
export function endingOf(
  done: readonly Act[],
): { act: EndingAct; on: LocalDate | null; id?: string } | undefined {
  const found = done.flatMap((act) =>
    isEnding(act.kind) ? [{ act: act.kind, on: effectOf(act), id: act.id }] : [],
  )
  const [first] = found.sort(
    (a, b) => (a.on ?? '').localeCompare(b.on ?? '') || endings.indexOf(a.act) - endings.indexOf(b.act),
  )
  return first
}

/**
 * The last day of the term that runs on a day, as extended by then; of an agreement that renews itself, the end of the
 * present period. Undefined when it has none, or none that is known.
 */
export function periodEnd(agreement: Validity, done: readonly Act[], day: LocalDate): Ending | undefined {
  const { term, renewalMonths, noticeDays } = agreement
  if (term === 'open-ended') return undefined
  const extended = done.findLast(({ kind, untilOn }) => kind === 'extended' && untilOn)
  const until = extended?.untilOn ?? (term === 'unknown' ? null : agreement.validUntil)
  if (!until) return undefined
  const notice = noticeDays ? { noticeDays } : {}
  if (term !== 'renewed') return { on: until, by: 'term', ...notice }
  return renewalMonths ? { on: renewedUntil(until, renewalMonths, day), by: 'renewal', ...notice } : undefined
}

function renewedUntil(until: LocalDate, every: number, day: LocalDate): LocalDate {
  const months = monthsOf(day) - monthsOf(until)
  // Counted from the first end each time: 31 January, 28 February, 31 March.
  const end = addMonths(until, Math.max(0, Math.ceil(months / every)) * every)
  return end < day ? addMonths(until, (Math.floor(months / every) + 1) * every) : end
}

const monthsOf = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
