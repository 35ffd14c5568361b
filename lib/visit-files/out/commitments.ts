import type { CommitmentRecord } from '../../visits/record'
import type { VisitFile } from '../format'
import type { Inside } from './content'
import type { Details } from './details'

type Commitment = VisitFile['commitments'][number]

/**
 * A commitment as the visit file tells it. What it rests on, how it fares and the money of it stay inside the office: an
 * edition for others tells what was promised and where that stands.
 */
export function commitmentIn(
  commitment: CommitmentRecord,
  details: Details,
  inside: Inside,
  { visitId, internal }: { visitId: string; internal: boolean },
): Commitment {
  const more = details.commitments.get(commitment.id)
  const own = internal ? more : undefined
  const { meetingId, agreementId } = commitment
  return {
    id: commitment.id,
    ref: commitment.ref,
    promiser: commitment.promiser,
    wordsEn: commitment.wordsEn,
    wordsZh: commitment.wordsZh,
    quote: commitment.quote,
    madeOnVisit: more?.visitId === visitId,
    meeting: meetingId && inside.meetings.has(meetingId) ? meetingId : null,
    agreement: agreementId && inside.agreements.has(agreementId) ? agreementId : null,
    organisation: commitment.organisation?.id ?? null,
    theirPerson: commitment.theirPerson?.id ?? null,
    owner: internal ? commitment.ownerName : null,
    madeOn: commitment.madeOn,
    dueOn: commitment.dueOn,
    status: commitment.status,
    evidence: own?.evidence ?? null,
    dropReason: own?.dropReason ?? null,
    closedOn: commitment.closedOn,
    important: own?.important ?? false,
    kind: own?.kind ?? 'general',
    rung: own?.rung ?? null,
    course: own?.course ?? null,
    courseReason: own?.courseReason ?? null,
    continues: own?.continuesId && inside.commitments.has(own.continuesId) ? own.continuesId : null,
    sensitivity: commitment.sensitivity,
    internalFields: internal ? commitment.internalFields : [],
    steps: internal ? (details.steps.get(commitment.id) ?? []).map(stepIn) : [],
    amounts: internal ? (details.amounts.get(commitment.id) ?? []).map(amountIn) : [],
  }
}

type Row<K extends 'steps' | 'amounts'> = Details[K] extends Map<string, (infer T)[]> ? T : never

const stepIn = (step: Row<'steps'>): Commitment['steps'][number] => ({
  id: step.id,
  rung: step.rung,
  course: step.course,
  doneOn: step.doneOn,
  evidence: step.evidence,
  verification: step.verification,
  verifiedBy: step.verifiedBy,
  note: step.note,
})

const amountIn = (amount: Row<'amounts'>): Commitment['amounts'][number] => ({
  id: amount.id,
  kind: amount.kind,
  hundredths: amount.hundredths,
  currency: amount.currency,
  asOf: amount.asOf,
  evidence: amount.evidence,
  verification: amount.verification,
  verifiedBy: amount.verifiedBy,
  note: amount.note,
})
