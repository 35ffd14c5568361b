import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreementActs, agreements, signatories } from '@/db/schema/agreements'
import type { Changes } from '@/db/schema/office'
import { changesBetween } from '../audit'
import { settlePick } from '../directory/pick'
import { env } from '../env'
import type { Pick } from '../input/pick'
import { ok, type Result, refused, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import type { AgreementRow } from './find'
import { type Lock, lockOf } from './locks'
import { type ActProblem, actProblem, changeProblem } from './order'
import { type Act, isSignature } from './steps'
import { nameOf } from './told'

type ActGiven = Omit<Act, 'id'> & { place: Pick; noteEn: string | null; noteZh: string | null }

/** Writes an act into an agreement, if it can have been so. `prefix` stands before the names of its fields. */
export async function enterAct(
  tx: Tx,
  user: User,
  agreement: AgreementRow,
  given: ActGiven,
  prefix = '',
): Promise<Result<{ placeId: string | null; told: Changes }>> {
  const { kind, doneOn, untilOn, organisationId, place, noteEn, noteZh } = given
  const lock = await lockOf(tx, agreement)
  const problem = problemOf(lock, lock.acts, { kind, doneOn, untilOn, organisationId }, prefix)
  if (problem) return problem
  const placeId = await settlePick(tx, user, 'place', place, `${prefix}place`)
  if (!placeId.ok) return placeId

  const columns = { kind, doneOn, untilOn, organisationId, placeId: placeId.value, noteEn, noteZh }
  await tx.insert(agreementActs).values({ agreementId: agreement.id, ...columns })
  return ok({ placeId: placeId.value, told: changesBetween(undefined, await toldAct(tx, columns)) })
}

/** The refusal of an act that cannot stand beside the others, on the field to blame; undefined where it can. */
export function problemOf(lock: Lock, others: readonly Act[], act: Act, prefix = '') {
  const foreign = notAParty(lock, act, prefix)
  if (foreign) return foreign
  const problem = actProblem(lock.validity, others, act, todayIn(env().HOME_ZONE))
  return problem ? refusedAct(problem, prefix) : undefined
}

/** The refusal of a change to one of the acts; undefined where it can have been so. */
export function problemOfChange(lock: Lock, act: Act) {
  const foreign = notAParty(lock, act, '')
  if (foreign) return foreign
  const problem = changeProblem(lock.validity, lock.acts, act, todayIn(env().HOME_ZONE))
  return problem ? refusedAct(problem, '') : undefined
}

function notAParty(lock: Lock, { organisationId }: Act, prefix: string) {
  const known = !organisationId || lock.validity.parties.includes(organisationId)
  return known ? undefined : refusedField(`${prefix}organisation`, 'agreements.refused.notAParty')
}

function refusedAct({ field, key, values }: ActProblem, prefix: string) {
  // Not every form has a field for the kind: a signing has none.
  return field === 'kind' ? refused(key, values) : refusedField(`${prefix}${field}`, key, values)
}

type ActColumns = Omit<Act, 'id'> & { placeId: string | null; noteEn: string | null; noteZh: string | null }

/** An act as the audit trail tells it. */
export async function toldAct(tx: Tx, { placeId, organisationId, ...act }: ActColumns) {
  const { kind, doneOn, untilOn, noteEn, noteZh } = act
  const place = (await nameOf(tx, 'place', placeId)) || null
  const organisation = (await nameOf(tx, 'organisation', organisationId)) || null
  return { kind, doneOn, untilOn, place, organisation, noteEn, noteZh }
}

/**
 * Marks an agreement as to be completed when it was signed and the day, two parties or the signatories are not recorded,
 * because what is signed is locked but for completing. Answers what changed.
 */
export async function noteGaps(tx: Tx, agreement: AgreementRow, done: Act['kind']): Promise<Changes> {
  if (!isSignature(done) || agreement.toBeCompleted) return {}
  const { acts, validity } = await lockOf(tx, agreement)
  const dated = acts.every(({ kind, doneOn }) => !isSignature(kind) || doneOn)
  const signers = await tx.$count(
    signatories,
    and(eq(signatories.agreementId, agreement.id), isNull(signatories.removedAt)),
  )
  if (dated && validity.parties.length > 1 && signers > 0) return {}
  const version = agreement.version + 1
  await tx.update(agreements).set({ toBeCompleted: true, version }).where(eq(agreements.id, agreement.id))
  return { toBeCompleted: [false, true] }
}
