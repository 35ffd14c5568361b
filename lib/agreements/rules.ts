import type { ActKind, AgreementStatus, EffectiveRule, terms } from '@/db/values/agreements'
import type { LocalDate } from '../time/local'
import { type Act, anySignatureOf, completionOf, dayOf, doneBy, type Step, signatureOf } from './steps'
import { type Ending, endingOf, periodEnd } from './term'

/** What of an agreement decides its status, beside its acts. */
export type Validity = {
  effectiveRule: EffectiveRule
  effectiveOn: LocalDate | null
  term: (typeof terms)[number]
  validUntil: LocalDate | null
  renewalMonths: number | null
  /** Days of notice to end it before its term or a renewal, where the text asks for any. */
  noticeDays?: number | null
  /** The organisations that are parties, where they are known. */
  parties: readonly string[]
  /** The day from which acts whose day is not known count as done; null: on every day. */
  undatedFrom: LocalDate | null
}

export type Standing = {
  status: AgreementStatus
  /** What it rests on: an act, the day set in the text ('date'), the end of the term ('term'), or nothing recorded. */
  because: { act: ActKind | 'nothing' | 'term' | 'date'; on: LocalDate | null; id?: string }
  /** The act that would take it further, where that is known. */
  awaiting?: ActKind
  /** The last day of the term or of its present renewal, or the day from which notice given ends it. */
  ends?: Ending
  /** The last amendment by then, and its day where that is known. */
  amended?: { on: LocalDate | null }
}

/**
 * The legal status of an agreement on a day, with what it rests on. Only acts done by then count, so a later act never
 * changes an earlier day, and the order in which acts were entered does not matter. An act whose day is not known counts
 * as done from `undatedFrom` on, and before any dated one.
 */
export function statusOf(agreement: Validity, acts: readonly Act[], day: LocalDate): Standing {
  const done = doneBy(acts, day, agreement.undatedFrom)
  const ending = endingOf(done)
  if (ending && (ending.on ?? '') <= day) {
    return { status: ending.act, because: { act: ending.act, on: ending.on, id: ending.id } }
  }
  const signed = signatureOf(done, agreement.parties)
  const provisional = signed ? undefined : anySignatureOf(done, agreement.parties)
  const force = enteredForce(agreement, done, signed, day)
  if (!force && !signed && !provisional) return beforeSignature(done)

  const period = periodEnd(agreement, done, day)
  if (period && period.on < day) return { status: 'expired', because: { act: 'term', on: period.on } }
  const along = { ends: endInSight(period, ending?.on ?? null), ...lastAmended(done) }

  const stopped = done.findLast(({ kind }) => kind === 'suspended' || kind === 'resumed')
  if (stopped?.kind === 'suspended') return { status: 'suspended', because: step(stopped), ...along }
  if (force) return { status: 'in-force', because: force, ...along }
  if (provisional) {
    const because = { act: 'signed-ad-referendum' as const, ...provisional }
    return { status: 'signed', because, awaiting: 'approved', ...along }
  }
  const because = { act: 'signed' as const, ...signed, on: signed?.on ?? null }
  return { status: 'signed', because, awaiting: awaitedAfterSignature[agreement.effectiveRule], ...along }
}

/** What ends it first. Of a term that renews itself, notice decides: it is what keeps it from being renewed. */
function endInSight(period: Ending | undefined, noticeOn: LocalDate | null): Ending | undefined {
  if (!noticeOn) return period
  const first = !period || period.by === 'renewal' || noticeOn <= period.on
  return first ? { on: noticeOn, by: 'terminated' } : period
}

function lastAmended(done: Act[]): Pick<Standing, 'amended'> {
  const amended = done.findLast(({ kind }) => kind === 'amended')
  return amended ? { amended: { on: amended.doneOn } } : {}
}

const awaitedAfterSignature: Record<EffectiveRule, ActKind | undefined> = {
  unknown: undefined,
  'on-signature': undefined,
  'on-date': 'in-force',
  'on-approval': 'approved',
  'on-notification': 'notified',
}

const step = (act: Act) => ({ act: act.kind, on: act.doneOn, id: act.id })

function enteredForce(
  agreement: Validity,
  done: Act[],
  signed: Step | undefined,
  day: LocalDate,
): Standing['because'] | undefined {
  const declared = done.find(({ kind }) => kind === 'in-force')
  if (declared) return step(declared)
  if (!signed) return undefined
  const { effectiveRule, effectiveOn, parties } = agreement
  if (effectiveRule === 'on-signature') return { act: 'signed', ...signed }
  if (effectiveRule === 'on-date' && effectiveOn && effectiveOn <= day) {
    return { act: 'date', on: later(effectiveOn, signed.on) }
  }
  const act = lastSteps[effectiveRule]
  const last = act && completionOf(act, done, parties)
  return last && { act, on: later(last.on, signed.on), id: last.id }
}

/** The step by which it enters into force, when the last party has taken it. */
const lastSteps: Partial<Record<EffectiveRule, ActKind>> = {
  'on-approval': 'approved',
  'on-notification': 'notified',
}

const stages: ActKind[] = [
  'signed',
  'signed-ad-referendum',
  'initialled',
  'approved',
  'text-agreed',
  'proposed',
]

/** A draft, or initialled: also when some parties have signed and others have not. */
function beforeSignature(done: Act[]): Standing {
  const status = done.some(({ kind }) => kind === 'initialled') ? 'initialled' : 'draft'
  for (const stage of stages) {
    const reached = done.filter(({ kind }) => kind === stage)
    const [first] = reached
    if (first) return { status, because: step(reached.find(dayOf) ?? first), awaiting: 'signed' }
  }
  return { status, because: { act: 'nothing', on: null }, awaiting: 'signed' }
}

function later(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return (a ?? '') > (b ?? '') ? a : b
}
