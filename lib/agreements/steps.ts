import { type ActKind, actKinds } from '@/db/values/agreements'
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

const signatures: ActKind[] = ['signed-ad-referendum', 'signed']

/** Whether an act of this kind is a signature: in full, or ad referendum. */
export const isSignature = (kind: ActKind) => signatures.includes(kind)

/** When a step was complete (null: on a day not known), and the act that completed it. */
export type Step = { on: LocalDate | null; id?: string }

/** The local day on which an act was done; null where that is not known. */
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

/**
 * When all had signed in full. A signature ad referendum counts from its party's approval on (Vienna Convention on the
 * Law of Treaties, article 12).
 */
export function signatureOf(done: readonly Act[], parties: readonly string[]): Step | undefined {
  const full = done.flatMap((act) => {
    if (act.kind === 'signed') return [act]
    const approval = act.kind === 'signed-ad-referendum' && approvalOf(act, done, parties)
    return approval ? [{ ...act, kind: 'signed' as const, doneOn: laterOf(act.doneOn, approval.on) }] : []
  })
  return completionOf('signed', inOrder(full), parties)
}

/** When all had signed, whether in full or ad referendum. */
export function anySignatureOf(done: readonly Act[], parties: readonly string[]): Step | undefined {
  const alike = done.map((act) => (isSignature(act.kind) ? { ...act, kind: 'signed' as const } : act))
  return completionOf('signed', alike, parties)
}

function approvalOf({ organisationId }: Act, done: readonly Act[], parties: readonly string[]) {
  const own = done.find(
    (act) => act.kind === 'approved' && organisationId && act.organisationId === organisationId,
  )
  return own ? stepOf(own) : completionOf('approved', done, parties)
}

const laterOf = (a: LocalDate | null, b: LocalDate | null) => (a && b ? (a > b ? a : b) : null)

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
