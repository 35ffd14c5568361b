import 'server-only'

import type { Tx } from '@/db/client'
import { agreementActs } from '@/db/schema/agreements'
import type { Changes } from '@/db/schema/office'
import { lastChange } from '../audit'
import { settlePick } from '../directory/pick'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { askedBy, type CorrectionInput } from './correction-input'
import { correctionValues } from './correction-values'
import { setRight } from './correction-writes'
import { problemOf } from './enter-act'
import { lockOf } from './locks'
import { onAgreement } from './on-agreement'
import { type FactField, factsOf, type RecordedFact } from './recorded-facts'
import { nameOf } from './told'

/**
 * Sets right one fact that the signing fixed and that was recorded wrongly: the value changes, and an act "corrected"
 * keeps what stood there, what is true, and why. Refused while nothing is signed, and where the truth given cannot be.
 */
export async function correctFact(
  user: User,
  ref: string,
  name: string,
  input: CorrectionInput,
  version: number,
  submission?: string,
): Promise<Result<{ ref: string }>> {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      const lock = await lockOf(tx, agreement)
      if (!lock.signed) return refused('agreements.refused.notSignedYet')
      const fact = (await factsOf(tx, agreement)).find((each) => each.name === name)
      if (!fact) return refused('problems.gone')
      if (fact.version !== version) {
        const values = await correctionValues(tx, fact, user.language ?? 'en')
        const last = await lastChange(tx, 'agreement', agreement.id)
        return conflicting({ ...last, version: fact.version, values })
      }
      const truth = await truthOf(tx, user, fact.field, input)
      if (!truth.ok) return truth
      if (JSON.stringify(truth.value.value) === JSON.stringify(fact.value))
        return refusedField(formField(fact.field), 'agreements.refused.sameAsRecorded')

      const { doneOn, noteEn, noteZh } = input
      const act = { kind: 'corrected' as const, doneOn, untilOn: null, organisationId: null }
      const problem =
        problemOf(lock, lock.acts, act) ?? (await setRight(tx, agreement, lock, fact, truth.value.value))
      if (problem) return problem

      const correction = { field: fact.field, before: fact.told, after: truth.value.told }
      await tx.insert(agreementActs).values({ agreementId: agreement.id, ...act, correction, noteEn, noteZh })
      const reason = [noteEn, noteZh].filter(Boolean).join(' ')
      await tell('agreement.corrected', changesOf(fact, truth.value.told), reason)
      return ok({ ref })
    },
    { submission },
  )
}

type Truth = { value: RecordedFact['value']; told: string | null }

const mayBeUnknown: FactField[] = [
  'titleEn',
  'titleZh',
  'titleLocal',
  'titleLocalLanguage',
  'signing-day',
  'signing-place',
  'signing-party',
  'signatory-organisation',
  'signatory-title-en',
  'signatory-title-zh',
  'signatory-day',
  'signatory-place',
]

/** The name of a fact's field in the form, to blame. */
function formField(field: FactField): string {
  const asked = askedBy[field]
  return asked === 'place' || asked === 'organisation' || asked === 'person' ? `${asked}.text` : asked
}

async function truthOf(tx: Tx, user: User, field: FactField, input: CorrectionInput): Promise<Result<Truth>> {
  const truth = await valueGiven(tx, user, field, input)
  if (!truth.ok) return truth
  const { value } = truth.value
  const empty = value === null || value.length === 0
  return empty && !mayBeUnknown.includes(field) ? refusedField(formField(field), 'problems.required') : truth
}

async function valueGiven(
  tx: Tx,
  user: User,
  field: FactField,
  input: CorrectionInput,
): Promise<Result<Truth>> {
  const asked = askedBy[field]
  switch (asked) {
    case 'languages':
      return ok({ value: input.languages, told: input.languages.join(', ') || null })
    case 'party':
      return ok({ value: input.party, told: (await nameOf(tx, 'organisation', input.party)) || null })
    case 'place':
    case 'organisation':
    case 'person': {
      const id = await settlePick(tx, user, asked, input[asked], asked)
      if (!id.ok) return id
      return ok({ value: id.value, told: (await nameOf(tx, asked, id.value)) || null })
    }
    default:
      return ok({ value: input[asked], told: input[asked] })
  }
}

const told: Partial<Record<FactField, string>> = {
  'signing-day': 'doneOn',
  'signing-place': 'place',
  'signing-party': 'organisation',
  'party-side': 'side',
  'signatory-organisation': 'organisation',
  'signatory-title-en': 'titleEn',
  'signatory-title-zh': 'titleZh',
  'signatory-day': 'signedOn',
  'signatory-place': 'place',
}

/** The correction as the audit trail tells it, after whose it is. */
function changesOf({ field, whose, told: before }: RecordedFact, after: string | null): Changes {
  const change: Changes = { [told[field] ?? field]: [before, after] }
  if (field.startsWith('signatory-')) return { signatory: [whose, whose], ...change }
  return field === 'party-side' ? { party: [whose, whose], ...change } : change
}
