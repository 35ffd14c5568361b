import 'server-only'

import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreementParties } from '@/db/schema/agreements'
import type { Changes } from '@/db/schema/office'
import { settlePick } from '../directory/pick'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import type { PartyInput } from './lines'
import { nameOf } from './told'

/** Writes a party into an agreement, after those that stand. `prefix` stands before the names of its fields. */
export async function enterParty(
  tx: Tx,
  user: User,
  agreement: { id: string },
  { organisation, side }: PartyInput,
  prefix = '',
): Promise<Result<{ told: Changes }>> {
  const field = `${prefix}organisation`
  const picked = await settlePick(tx, user, 'organisation', organisation, field)
  if (!picked.ok) return picked
  if (picked.value === null) return refusedField(`${field}.text`, 'problems.required')
  if (await isParty(tx, agreement.id, picked.value))
    return refusedField(`${field}.text`, 'agreements.refused.partyTwice')

  const position = (await lastPosition(tx, agreement.id)) + 1
  await tx
    .insert(agreementParties)
    .values({ agreementId: agreement.id, organisationId: picked.value, side, position })
  return ok({ told: { party: [null, await nameOf(tx, 'organisation', picked.value)], side: [null, side] } })
}

/** Whether an organisation is a party of an agreement; one that was taken out is none. */
export async function isParty(tx: Tx, agreementId: string, organisationId: string): Promise<boolean> {
  const here = and(
    eq(agreementParties.agreementId, agreementId),
    eq(agreementParties.organisationId, organisationId),
    isNull(agreementParties.removedAt),
  )
  return (await tx.$count(agreementParties, here)) > 0
}

/** The highest place that a party of an agreement has, one taken out too; 0 where there is none. */
export async function lastPosition(tx: Tx, agreementId: string): Promise<number> {
  const [last] = await tx
    .select({ position: max(agreementParties.position) })
    .from(agreementParties)
    .where(eq(agreementParties.agreementId, agreementId))
  return last?.position ?? 0
}
