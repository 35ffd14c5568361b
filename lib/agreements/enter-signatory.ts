import 'server-only'

import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { signatories } from '@/db/schema/agreements'
import { settlePick } from '../directory/pick'
import { env } from '../env'
import type { Pick } from '../input/pick'
import { ok, type Result, refusedField } from '../result'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import { nameOf } from './told'

type SignatoryGiven = {
  person: Pick
  organisation: Pick
  titleEn: string | null
  titleZh: string | null
  signedOn: LocalDate | null
  placeId: string | null
}

/** What a form says of a signatory as columns; refused for a day ahead. `prefix` stands before the names of the fields. */
export async function settleSignatory(tx: Tx, user: User, given: SignatoryGiven, prefix = '') {
  const { person, organisation, ...columns } = given
  if (columns.signedOn && columns.signedOn > todayIn(env().HOME_ZONE))
    return refusedField(`${prefix}signedOn`, 'agreements.refused.actAhead')
  const signer = await settlePick(tx, user, 'person', person, `${prefix}person`)
  if (!signer.ok) return signer
  if (signer.value === null) return refusedField(`${prefix}person.text`, 'problems.required')
  const body = await settlePick(tx, user, 'organisation', organisation, `${prefix}organisation`)
  if (!body.ok) return body
  return ok({ ...columns, personId: signer.value, organisationId: body.value })
}

/** Writes a signatory into an agreement, after those that stand. Answers their name. */
export async function enterSignatory(
  tx: Tx,
  user: User,
  agreementId: string,
  given: SignatoryGiven,
  prefix = '',
): Promise<Result<string>> {
  const columns = await settleSignatory(tx, user, given, prefix)
  if (!columns.ok) return columns
  const { personId } = columns.value
  if (await isSignatory(tx, agreementId, personId))
    return refusedField(`${prefix}person.text`, 'agreements.refused.signatoryTwice')

  const [last] = await tx
    .select({ position: max(signatories.position) })
    .from(signatories)
    .where(eq(signatories.agreementId, agreementId))
  const position = (last?.position ?? 0) + 1
  await tx.insert(signatories).values({ agreementId, ...columns.value, position })
  return ok(await nameOf(tx, 'person', personId))
}

/** Whether a person is a signatory of an agreement; one that was taken out is none. */
export async function isSignatory(tx: Tx, agreementId: string, personId: string): Promise<boolean> {
  const here = and(
    eq(signatories.agreementId, agreementId),
    eq(signatories.personId, personId),
    isNull(signatories.removedAt),
  )
  return (await tx.$count(signatories, here)) > 0
}
