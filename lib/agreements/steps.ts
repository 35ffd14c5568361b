import { type ActKind, actKinds } from '@/db/values'
import type { LocalDate } from '../time/local'

/** An act as the rules read it. `untilOn`: what an extension extends to, or the day from which notice takes effect. */
export type Act = {
  id?: string
  kind: ActKind
  /** Null: it was done, and the day is not known. */
  doneOn: LocalDate | null
  untilOn: LocalDate | null
  /** Whose act it was; null: of all parties together. */
  organisationId: string | null
}

/** When a step was complete (null: on a day not known), and the act that completed it. */
export type Step = { on: LocalDate | null; id?: string }

export const dayOf = (act: Act) => act.doneOn

/** By day, those without one first, then in the usual order of steps: never by the order of entry. */
function compareActs(a: Act, b: Act): number {
  return (
    compare(a.doneOn, b.doneOn) ||
    actKinds.indexOf(a.kind) - actKinds.indexOf(b.kind) ||
    compare(a.untilOn, b.untilOn) ||
    compare(a.organisationId, b.organisationId) ||
    compare(a.id ?? null, b.id ?? null)
  )
}

function compare(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? '']
  return first < second ? -1 : Number(first > second)
}

/** Acts in the order in which they were done. */
export const inOrder = <A extends Act>(acts: readonly A[]): A[] => [...acts].sort(compareActs)

/** The acts done by the end of a day, in order. Those without a day count from `undatedFrom` on (null: always). */
export function doneBy<A extends Act>(
  acts: readonly A[],
  day: LocalDate,
  undatedFrom: LocalDate | null,
): A[] {
  return inOrder(acts.filter(({ doneOn }) => (doneOn ?? undatedFrom ?? '') <= day))
}

/**
 * When a step that all parties take was complete: by one act of all, or by one of each party, and of two at least.
 * Undefined while a party has not acted.
 */
export function completionOf(
  kind: ActKind,
  done: readonly Act[],
  parties: readonly string[],
): Step | undefined {
  const acts = done.filter((act) => act.kind === kind)
  const together = acts.find(({ organisationId }) => organisationId === null)
  const apart = completedApart(acts, parties)
  if (together && apart) return (apart.on ?? '') < (together.doneOn ?? '') ? apart : stepOf(together)
  return apart ?? (together && stepOf(together))
}

function completedApart(acts: readonly Act[], parties: readonly string[]): Step | undefined {
  const firsts = new Map<string, Act>()
  for (const act of acts) {
    const known = act.organisationId && firsts.get(act.organisationId)
    if (act.organisationId && !known) firsts.set(act.organisationId, act)
  }
  if (firsts.size < 2 || parties.some((party) => !firsts.has(party))) return undefined
  const steps = [...firsts.values()]
  const last = steps.at(-1)
  // Where one party's day is not known, neither is the day on which the last of them acted.
  return last && { ...stepOf(last), ...(steps.some(({ doneOn }) => !doneOn) && { on: null }) }
}

const stepOf = ({ doneOn, id }: Act): Step => ({ on: doneOn, ...(id && { id }) })
