import type { Message } from '../result'
import type { LocalDate } from '../time/local'
import { statusOf, type Validity } from './rules'
import { type Act, doneBy, inOrder, isSignature, signatureOf } from './steps'
import { effectOf, isEnding, periodEnd } from './term'

/** Why an act cannot be, and the field of its form to blame. */
export type ActProblem = Message & { field: 'kind' | 'doneOn' | 'untilOn' }

/**
 * Why a new or changed act cannot stand beside the others, or null. An act is a fact, so it is not later than `today`;
 * and no order is taken that cannot have happened, such as entry into force before all have signed.
 */
export function actProblem(
  agreement: Validity,
  others: readonly Act[],
  act: Act,
  today: LocalDate,
): ActProblem | null {
  if (act.doneOn && act.doneOn > today) return { field: 'doneOn', key: 'agreements.refused.actAhead' }
  return ownProblem(agreement, others, act) ?? newProblem(agreement, others, [...others, act])
}

/** Why an act that stands among `acts` cannot be changed to `act`, or null. */
export function changeProblem(
  agreement: Validity,
  acts: readonly Act[],
  act: Act,
  today: LocalDate,
): ActProblem | null {
  if (act.doneOn && act.doneOn > today) return { field: 'doneOn', key: 'agreements.refused.actAhead' }
  const others = acts.filter(({ id }) => id !== act.id)
  return ownProblem(agreement, others, act) ?? newProblem(agreement, acts, [...others, act])
}

/** Why the others cannot stand without an act that is taken away, or null. */
export function withoutProblem(agreement: Validity, acts: readonly Act[], left: readonly Act[]) {
  return newProblem(agreement, acts, left)
}

/** What is wrong with the act itself: doubled, or with a day that says nothing. */
function ownProblem(agreement: Validity, others: readonly Act[], act: Act): ActProblem | null {
  const { kind, doneOn, untilOn } = act
  if (!doneOn && (kind === 'suspended' || kind === 'resumed'))
    return { field: 'doneOn', key: 'agreements.refused.dayNeeded' }
  if (kind === 'terminated' && untilOn && doneOn && untilOn < doneOn)
    return { field: 'untilOn', key: 'agreements.refused.noticeBackwards' }
  const last = agreement.term === 'fixed' ? agreement.validUntil : null
  if (isSignature(kind) && doneOn && last && doneOn > last)
    return { field: 'doneOn', key: 'agreements.refused.signedAfterEnd', values: { day: last } }
  if (kind === 'extended' && untilOn && doneOn && untilOn <= doneOn)
    return { field: 'untilOn', key: 'agreements.refused.extendedBackwards' }
  if (kind === 'extended' && untilOn) {
    const before = doneOn ? doneBy(others, doneOn, agreement.undatedFrom) : []
    const end = periodEnd({ ...agreement, renewalMonths: null, term: fixed(agreement) }, before, untilOn)
    if (end && untilOn <= end.on)
      return { field: 'untilOn', key: 'agreements.refused.notBeyond', values: { day: end.on } }
  }
  return isDoneAlready(agreement, others, act)
    ? { field: 'kind', key: 'agreements.refused.doneAlready' }
    : null
}

const oncePerParty: Act['kind'][] = ['signed-ad-referendum', 'signed', 'approved', 'notified']

function isDoneAlready(
  { parties }: Validity,
  others: readonly Act[],
  { kind, organisationId }: Act,
): boolean {
  const alike = others.filter((other) => other.kind === kind)
  if (kind === 'in-force' || isEnding(kind)) return alike.length > 0
  if (isSignature(kind) && signatureOf(inOrder(others), parties)) return true
  const ofSame = (other: Act) => other.organisationId === null || other.organisationId === organisationId
  return oncePerParty.includes(kind) && alike.some(ofSame)
}

const fixed = ({ term }: Validity) => (term === 'renewed' ? 'fixed' : term)

/** The first problem of order among `after` that `before` did not already have. */
function newProblem(agreement: Validity, before: readonly Act[], after: readonly Act[]): ActProblem | null {
  const known = orderProblems(agreement, before)
  return [...orderProblems(agreement, after)].find(([name]) => !known.has(name))?.[1] ?? null
}

function orderProblems(agreement: Validity, acts: readonly Act[]): Map<string, ActProblem> {
  const ordered = inOrder(acts)
  const problems = new Map<string, ActProblem>()
  for (const [index, act] of ordered.entries()) {
    const problem = placeProblem(agreement, ordered, act, index)
    if (problem) problems.set(`${problem.key} ${act.kind} ${act.doneOn}`, problem)
  }
  return problems
}

const endOf = (act: Act) => (isEnding(act.kind) ? effectOf(act) : null)

const needsSignature: Act['kind'][] = ['in-force', 'amended', 'extended', 'suspended', 'resumed', 'expired']

function placeProblem(agreement: Validity, acts: Act[], act: Act, index: number): ActProblem | null {
  const { kind, doneOn } = act
  const earlier = acts.slice(0, index)
  // An act without a day may have come after any other.
  const before = doneOn ? earlier : acts.filter((other) => other !== act)
  const problem = (key: Message['key'], on: LocalDate | null = null): ActProblem => ({
    field: 'doneOn',
    key,
    values: { day: on ?? '' },
  })

  const proposed = acts.find((other) => other.kind === 'proposed')
  if (doneOn && proposed?.doneOn && doneOn < proposed.doneOn)
    return problem('agreements.refused.beforeProposal', proposed.doneOn)
  const ended = earlier
    .map(endOf)
    .find((end) => end && doneOn && (end < doneOn || (end === doneOn && isEnding(kind))))
  if (ended && kind !== 'corrected') return problem('agreements.refused.afterEnd', ended)
  if (needsSignature.includes(kind) && !signatureOf(inOrder(before), agreement.parties))
    return problem('agreements.refused.notSignedByThen')
  if (kind === 'initialled' && doneOn && signatureOf(earlier, agreement.parties)?.on)
    return problem('agreements.refused.afterSignature')

  if (!doneOn || (kind !== 'suspended' && kind !== 'resumed')) return null
  const { status } = statusOf({ ...agreement, undatedFrom: null }, earlier, doneOn)
  if (kind === 'suspended' && status !== 'in-force') return problem('agreements.refused.notInForceThen')
  if (kind === 'resumed' && status !== 'suspended') return problem('agreements.refused.notSuspendedThen')
  return null
}
