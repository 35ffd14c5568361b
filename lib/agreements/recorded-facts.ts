import 'server-only'

import { and, asc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreementActs, agreementParties, signatories } from '@/db/schema/agreements'
import type { AgreementRow } from './find'
import { isOpen, lockedFields } from './locks'
import { nameOf } from './told'

const signingFields = ['signing-day', 'signing-place', 'signing-party'] as const
const partyFields = ['party', 'party-side'] as const
const signatoryFactFields = [
  'signatory',
  'signatory-organisation',
  'signatory-title-en',
  'signatory-title-zh',
  'signatory-day',
  'signatory-place',
] as const

export const factFields = [...lockedFields, ...signingFields, ...partyFields, ...signatoryFactFields] as const
export type FactField = (typeof factFields)[number]

/** Something that the signing fixed, as it is recorded. */
export type RecordedFact = {
  /** Its name in an address: the field, and the row that it is part of. */
  name: string
  field: FactField
  rowId: string
  version: number
  /** Whose signing, or who signed, in words; null for what is the agreement's own. */
  whose: string | null
  /** What is stored: an id, a day, a text, or the tags of languages. */
  value: string | string[] | null
  /** The same in words that outlive what the id stands for. */
  told: string | null
}

/** All that the signing of an agreement fixed and that is filled in: what is empty is completed, not corrected. */
export async function factsOf(reader: Reader, agreement: AgreementRow): Promise<RecordedFact[]> {
  const facts = [
    ...ownFacts(agreement),
    ...(await signingFacts(reader, agreement.id)),
    ...(await partyFacts(reader, agreement.id)),
    ...(await signatoryFacts(reader, agreement.id)),
  ]
  return facts.filter(({ field, value }) => field === 'signing-party' || !isOpen(value))
}

function ownFacts(agreement: AgreementRow): RecordedFact[] {
  const { id: rowId, version } = agreement
  return lockedFields.map((field) => {
    const value = agreement[field]
    const told = Array.isArray(value) ? value.join(', ') : value
    return { name: field, field, rowId, version, whose: null, value, told }
  })
}

type Row = { id: string; version: number }
type Given = { field: FactField; value: string | null; told?: string }

function factsOfRow({ id, version }: Row, whose: string | null, given: Given[]): RecordedFact[] {
  return given.map(({ field, value, told }) => ({
    name: `${field}.${id}`,
    field,
    rowId: id,
    version,
    whose,
    value,
    told: (told === undefined ? value : told) || null,
  }))
}

async function signingFacts(reader: Reader, agreementId: string): Promise<RecordedFact[]> {
  const rows = await reader
    .select(getTableColumns(agreementActs))
    .from(agreementActs)
    .where(
      and(
        eq(agreementActs.agreementId, agreementId),
        inArray(agreementActs.kind, ['signed', 'signed-ad-referendum']),
        isNull(agreementActs.removedAt),
      ),
    )
    .orderBy(asc(agreementActs.doneOn), asc(agreementActs.id))
  const facts = rows.map(async (act) => {
    const party = await nameOf(reader, 'organisation', act.organisationId)
    return factsOfRow(act, party || null, [
      { field: 'signing-day', value: act.doneOn },
      { field: 'signing-place', value: act.placeId, told: await nameOf(reader, 'place', act.placeId) },
      { field: 'signing-party', value: act.organisationId, told: party },
    ])
  })
  return (await Promise.all(facts)).flat()
}

async function partyFacts(reader: Reader, agreementId: string): Promise<RecordedFact[]> {
  const rows = await reader
    .select(getTableColumns(agreementParties))
    .from(agreementParties)
    .where(and(eq(agreementParties.agreementId, agreementId), isNull(agreementParties.removedAt)))
    .orderBy(asc(agreementParties.position), asc(agreementParties.id))
  const facts = rows.map(async (party) => {
    const name = await nameOf(reader, 'organisation', party.organisationId)
    return factsOfRow(party, name, [
      { field: 'party', value: party.organisationId, told: name },
      { field: 'party-side', value: party.side },
    ])
  })
  return (await Promise.all(facts)).flat()
}

async function signatoryFacts(reader: Reader, agreementId: string): Promise<RecordedFact[]> {
  const rows = await reader
    .select(getTableColumns(signatories))
    .from(signatories)
    .where(and(eq(signatories.agreementId, agreementId), isNull(signatories.removedAt)))
    .orderBy(asc(signatories.position), asc(signatories.id))
  const facts = rows.map(async (signatory) => {
    const { personId, organisationId, placeId } = signatory
    const name = await nameOf(reader, 'person', personId)
    const body = await nameOf(reader, 'organisation', organisationId)
    return factsOfRow(signatory, name, [
      { field: 'signatory', value: personId, told: name },
      { field: 'signatory-organisation', value: organisationId, told: body },
      { field: 'signatory-title-en', value: signatory.titleEn },
      { field: 'signatory-title-zh', value: signatory.titleZh },
      { field: 'signatory-day', value: signatory.signedOn },
      { field: 'signatory-place', value: placeId, told: await nameOf(reader, 'place', placeId) },
    ])
  })
  return (await Promise.all(facts)).flat()
}
