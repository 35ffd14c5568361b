import 'server-only'

import { and, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { signatories } from '@/db/schema/agreements'
import type { Changes } from '@/db/schema/office'
import { changesBetween, lastChange } from '../audit'
import { settlePick } from '../directory/pick'
import { putBackNamed } from '../directory/put-back'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { enterSignatory, isSignatory, settleSignatory } from './enter-signatory'
import type { SignatoryInput } from './lines'
import { changedOf, lockOf } from './locks'
import { onAgreement } from './on-agreement'
import { signatoryValues } from './part-values'
import { nameOf } from './told'

type Done = Promise<Result<{ ref: string }>>

/** Adds somebody who signs or signed. Once signed by all, only while the record is marked as to be completed. */
export async function addSignatory(
  user: User,
  ref: string,
  input: SignatoryInput,
  submission?: string,
): Done {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      if (!(await lockOf(tx, agreement)).open) return refused('agreements.refused.lockedSignatories')
      const { place, ...given } = input
      const placeId = await settlePick(tx, user, 'place', place, 'place')
      if (!placeId.ok) return placeId
      const entered = await enterSignatory(tx, user, agreement.id, { ...given, placeId: placeId.value })
      if (!entered.ok) return entered
      await tell('agreement.signatory-added', { signatory: [null, entered.value] })
      return ok({ ref })
    },
    { submission },
  )
}

const lockedFields = ['personId', 'organisationId', 'titleEn', 'titleZh', 'signedOn', 'placeId'] as const
const fieldOf: Partial<Record<(typeof lockedFields)[number], string>> = {
  personId: 'person.text',
  organisationId: 'organisation.text',
  placeId: 'place.text',
}

/** Corrects a signatory; once a signing is recorded, what is empty can be filled and the rest stays. */
export async function editSignatory(
  user: User,
  ref: string,
  id: string,
  input: SignatoryInput,
  version: number,
): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const before = await findSignatoryRow(tx, agreement.id, id)
    if (!before) return refused('problems.gone')
    if (before.version !== version) {
      const values = await signatoryValues(tx, before, user.language ?? 'en')
      const last = await lastChange(tx, 'agreement', agreement.id)
      return conflicting({ ...last, version: before.version, values })
    }
    const { place, ...given } = input
    const placeId = await settlePick(tx, user, 'place', place, 'place')
    if (!placeId.ok) return placeId
    const after = await settleSignatory(tx, user, { ...given, placeId: placeId.value })
    if (!after.ok) return after
    const { personId } = after.value
    if (personId !== before.personId && (await isSignatory(tx, agreement.id, personId)))
      return refusedField('person.text', 'agreements.refused.signatoryTwice')
    const { signed } = await lockOf(tx, agreement)
    const changed = signed && changedOf(lockedFields, before, after.value)
    if (changed) return refusedField(fieldOf[changed] ?? changed, 'agreements.refused.lockedField')

    await tx
      .update(signatories)
      .set({ ...after.value, version: version + 1 })
      .where(eq(signatories.id, id))
    const name = await nameOf(tx, 'person', personId)
    const changes = changesBetween(await toldSignatory(tx, before), await toldSignatory(tx, after.value))
    await tell('agreement.signatory-edited', { signatory: [name, name], ...changes })
    return ok({ ref })
  })
}

/** Takes a signatory out; it can be undone. Refused once a signing is recorded. */
export async function removeSignatory(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const signatory = await findSignatoryRow(tx, agreement.id, id)
    if (!signatory) return refused('problems.gone')
    if ((await lockOf(tx, agreement)).signed) return refused('agreements.refused.lockedSignatories')

    await setRemoved(tx, signatory, Date.now())
    await tell('agreement.signatory-removed', await named(tx, signatory.personId))
    return ok({ ref })
  })
}

/** Puts a removed signatory back. */
export async function restoreSignatory(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const signatory = await findSignatoryRow(tx, agreement.id, id, true)
    if (!signatory || (await isSignatory(tx, agreement.id, signatory.personId)))
      return refused('problems.gone')
    if (!(await lockOf(tx, agreement)).open) return refused('agreements.refused.lockedSignatories')

    await setRemoved(tx, signatory, null)
    await tell('agreement.signatory-restored', await named(tx, signatory.personId))
    await putBackNamed(tx, user)
    return ok({ ref })
  })
}

const named = async (tx: Tx, personId: string): Promise<Changes> => ({
  signatory: [null, await nameOf(tx, 'person', personId)],
})

type Columns = Record<(typeof lockedFields)[number], string | null>

async function toldSignatory(tx: Tx, { personId, organisationId, placeId, ...columns }: Columns) {
  const { titleEn, titleZh, signedOn } = columns
  const person = await nameOf(tx, 'person', personId)
  const organisation = (await nameOf(tx, 'organisation', organisationId)) || null
  const place = (await nameOf(tx, 'place', placeId)) || null
  return { person, organisation, titleEn, titleZh, signedOn, place }
}

/** A signatory of an agreement by their line's id, or, with `removed`, one that was taken out. */
export async function findSignatoryRow(reader: Reader, agreementId: string, id: string, removed = false) {
  const { removedAt } = signatories
  const [signatory] = await reader
    .select(getTableColumns(signatories))
    .from(signatories)
    .where(
      and(
        eq(signatories.agreementId, agreementId),
        eq(signatories.id, id),
        removed ? isNotNull(removedAt) : isNull(removedAt),
      ),
    )
  return signatory
}

function setRemoved(tx: Tx, { id, version }: { id: string; version: number }, removedAt: number | null) {
  return tx
    .update(signatories)
    .set({ removedAt, version: version + 1 })
    .where(eq(signatories.id, id))
}
