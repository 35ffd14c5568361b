import 'server-only'

import { and, asc, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreementParties } from '@/db/schema/agreements'
import type { partySides } from '@/db/values/agreements'
import { lastChange } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { type Direction, misplaced, moved } from '../positions'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { enterParty, isParty } from './enter-party'
import type { PartyInput } from './lines'
import { lockOf } from './locks'
import { onAgreement } from './on-agreement'
import { nameOf } from './told'

type Done = Promise<Result<{ ref: string }>>

/** Adds a party. Once signed by all, only while the record is marked as to be completed. */
export async function addParty(user: User, ref: string, input: PartyInput, submission?: string): Done {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      if (!(await lockOf(tx, agreement)).open) return refused('agreements.refused.lockedParties')
      const entered = await enterParty(tx, user, agreement, input)
      if (!entered.ok) return entered
      await tell('agreement.party-added', entered.value.told)
      return ok({ ref })
    },
    { submission },
  )
}

/** Puts a party on another side; refused once a signing is recorded. */
export async function editParty(
  user: User,
  ref: string,
  id: string,
  { side }: { side: (typeof partySides)[number] },
  version: number,
): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const party = await findPartyRow(tx, agreement.id, id)
    if (!party) return refused('problems.gone')
    if (party.version !== version) {
      const last = await lastChange(tx, 'agreement', agreement.id)
      return conflicting({ ...last, version: party.version, values: { side: party.side } })
    }
    if (side !== party.side && (await lockOf(tx, agreement)).signed)
      return refusedField('side', 'agreements.refused.lockedField')

    await tx
      .update(agreementParties)
      .set({ side, version: version + 1 })
      .where(eq(agreementParties.id, id))
    const name = await nameOf(tx, 'organisation', party.organisationId)
    await tell('agreement.party-edited', { party: [name, name], side: [party.side, side] })
    return ok({ ref })
  })
}

/** Moves a party one place up or down in the order in which they are named. */
export async function moveParty(user: User, ref: string, id: string, direction: Direction): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const rows = await tx
      .select({
        id: agreementParties.id,
        position: agreementParties.position,
        organisationId: agreementParties.organisationId,
      })
      .from(agreementParties)
      .where(and(eq(agreementParties.agreementId, agreement.id), isNull(agreementParties.removedAt)))
      .orderBy(asc(agreementParties.position), asc(agreementParties.id))
    const party = rows.find((row) => row.id === id)
    if (!party) return refused('problems.gone')

    const order = moved(rows, id, direction)
    for (const { id: other, position } of misplaced(order))
      await tx.update(agreementParties).set({ position }).where(eq(agreementParties.id, other))
    if (order !== rows) await tell('agreement.party-moved', await toldParty(tx, party.organisationId))
    return ok({ ref })
  })
}

/** Takes a party out; it can be put back. Refused once a signing is recorded, or while an act is told of as theirs. */
export async function removeParty(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const party = await findPartyRow(tx, agreement.id, id)
    if (!party) return refused('problems.gone')
    const { signed, acts } = await lockOf(tx, agreement)
    if (signed) return refused('agreements.refused.lockedParties')
    if (acts.some(({ organisationId }) => organisationId === party.organisationId))
      return refused('agreements.refused.partyActed')

    await setRemoved(tx, party, Date.now())
    await tell('agreement.party-removed', await toldParty(tx, party.organisationId))
    return ok({ ref })
  })
}

/** Puts a removed party back, at the place it had. */
export async function restoreParty(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const party = await findPartyRow(tx, agreement.id, id, true)
    if (!party || (await isParty(tx, agreement.id, party.organisationId))) return refused('problems.gone')
    if (!(await lockOf(tx, agreement)).open) return refused('agreements.refused.lockedParties')

    await setRemoved(tx, party, null)
    await tell('agreement.party-restored', await toldParty(tx, party.organisationId))
    await putBackNamed(tx, user)
    return ok({ ref })
  })
}

const toldParty = async (tx: Tx, organisationId: string): Promise<Record<string, [null, string]>> => ({
  party: [null, await nameOf(tx, 'organisation', organisationId)],
})

async function findPartyRow(tx: Tx, agreementId: string, id: string, removed = false) {
  const { removedAt } = agreementParties
  const [party] = await tx
    .select(getTableColumns(agreementParties))
    .from(agreementParties)
    .where(
      and(
        eq(agreementParties.agreementId, agreementId),
        eq(agreementParties.id, id),
        removed ? isNotNull(removedAt) : isNull(removedAt),
      ),
    )
  return party
}

function setRemoved(tx: Tx, { id, version }: { id: string; version: number }, removedAt: number | null) {
  return tx
    .update(agreementParties)
    .set({ removedAt, version: version + 1 })
    .where(eq(agreementParties.id, id))
}
