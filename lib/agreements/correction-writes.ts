import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreementActs, agreementParties, agreements, signatories } from '@/db/schema/agreements'
import { partySides } from '@/db/values/agreements'
import { env } from '../env'
import { type Problem, refusedField } from '../result'
import { todayIn } from '../time/local'
import { problemOfChange } from './enter-act'
import { isSignatory } from './enter-signatory'
import type { AgreementRow } from './find'
import type { Lock } from './locks'
import type { RecordedFact } from './recorded-facts'

type Refused = Promise<{ ok: false; problem: Problem } | undefined>
type Value = RecordedFact['value']
const one = (value: Value) => (Array.isArray(value) ? null : value)

/** Writes the truth of a fact in place of what was recorded, and in whatever was recorded from it; or refuses. */
export function setRight(
  tx: Tx,
  agreement: AgreementRow,
  lock: Lock,
  fact: RecordedFact,
  value: Value,
): Refused {
  switch (fact.field) {
    case 'signing-day':
    case 'signing-place':
    case 'signing-party':
      return setSigning(tx, agreement, lock, fact, one(value))
    case 'party':
      return setParty(tx, agreement, lock, fact, one(value) ?? '')
    case 'party-side':
      return setSide(tx, fact, one(value))
    case 'signatory':
    case 'signatory-organisation':
    case 'signatory-title-en':
    case 'signatory-title-zh':
    case 'signatory-day':
    case 'signatory-place':
      return setSignatory(tx, agreement, fact, one(value))
    default:
      return setOwn(tx, agreement, fact, value)
  }
}

async function setOwn(tx: Tx, agreement: AgreementRow, { field }: RecordedFact, value: Value): Refused {
  const after = { ...agreement, [field]: value }
  if (!after.titleEn && !after.titleZh && !after.titleLocal)
    return refusedField('text', 'agreements.refused.titleNeeded')
  if (after.authenticLanguages.some((tag) => !after.textLanguages.includes(tag)))
    return refusedField('languages', 'agreements.refused.authenticNotText')
  await tx
    .update(agreements)
    .set({ [field]: value, version: agreement.version + 1 })
    .where(eq(agreements.id, agreement.id))
  return undefined
}

/** The signatories' own day or place, where it was the same as the signing's, is set right with it. */
async function setSigning(
  tx: Tx,
  agreement: AgreementRow,
  lock: Lock,
  { field, rowId, version, value: before }: RecordedFact,
  value: string | null,
): Refused {
  const act = lock.acts.find(({ id }) => id === rowId)
  if (!act) return undefined
  const column = signingColumns[field] ?? 'doneOn'
  if (column !== 'placeId') {
    const problem = problemOfChange(lock, { ...act, [column]: value })
    if (problem) return inThisForm(problem)
  }
  await tx
    .update(agreementActs)
    .set({ [column]: value, version: version + 1 })
    .where(eq(agreementActs.id, rowId))
  if (column === 'organisationId' || typeof before !== 'string') return undefined
  const own = column === 'doneOn' ? signatories.signedOn : signatories.placeId
  const theirs = act.organisationId ? eq(signatories.organisationId, act.organisationId) : undefined
  await tx
    .update(signatories)
    .set(column === 'doneOn' ? { signedOn: value } : { placeId: value })
    .where(
      and(eq(signatories.agreementId, agreement.id), isNull(signatories.removedAt), eq(own, before), theirs),
    )
  return undefined
}

const signingColumns: Partial<Record<RecordedFact['field'], 'doneOn' | 'placeId' | 'organisationId'>> = {
  'signing-day': 'doneOn',
  'signing-place': 'placeId',
  'signing-party': 'organisationId',
}

/** The fields of an act have other names in the form of a correction. */
function inThisForm({ problem }: { problem: Problem }): { ok: false; problem: Problem } {
  const { doneOn, organisation, ...others } = problem.fields ?? {}
  const fields = { ...others, ...(doneOn && { day: doneOn }), ...(organisation && { party: organisation }) }
  return { ok: false, problem: problem.fields ? { ...problem, fields } : problem }
}

/** Another party in place of the one recorded: its acts and signatories are the other's too. */
async function setParty(
  tx: Tx,
  agreement: AgreementRow,
  { validity }: Lock,
  { rowId, version, value: before }: RecordedFact,
  organisationId: string,
): Refused {
  if (validity.parties.includes(organisationId))
    return refusedField('organisation.text', 'agreements.refused.partyTwice')
  await tx
    .update(agreementParties)
    .set({ organisationId, version: version + 1 })
    .where(eq(agreementParties.id, rowId))
  for (const table of [agreementActs, signatories]) {
    await tx
      .update(table)
      .set({ organisationId })
      .where(and(eq(table.agreementId, agreement.id), eq(table.organisationId, String(before))))
  }
  return undefined
}

async function setSide(tx: Tx, { rowId, version }: RecordedFact, value: string | null): Refused {
  const side = partySides.find((each) => each === value)
  await tx
    .update(agreementParties)
    .set({ side, version: version + 1 })
    .where(eq(agreementParties.id, rowId))
  return undefined
}

const signatoryColumns: Partial<Record<RecordedFact['field'], string>> = {
  signatory: 'personId',
  'signatory-organisation': 'organisationId',
  'signatory-title-en': 'titleEn',
  'signatory-title-zh': 'titleZh',
  'signatory-day': 'signedOn',
  'signatory-place': 'placeId',
}

async function setSignatory(
  tx: Tx,
  agreement: AgreementRow,
  { field, rowId, version }: RecordedFact,
  value: string | null,
): Refused {
  if (field === 'signatory-day' && value && value > todayIn(env().HOME_ZONE))
    return refusedField('day', 'agreements.refused.actAhead')
  if (field === 'signatory' && value && (await isSignatory(tx, agreement.id, value)))
    return refusedField('person.text', 'agreements.refused.signatoryTwice')
  const column = signatoryColumns[field] ?? ''
  await tx
    .update(signatories)
    .set({ [column]: value, version: version + 1 })
    .where(eq(signatories.id, rowId))
  return undefined
}
