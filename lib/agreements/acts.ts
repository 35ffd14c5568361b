import 'server-only'

import { and, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { agreementActs } from '@/db/schema/agreements'
import { changesBetween, lastChange } from '../audit'
import { settlePick } from '../directory/pick'
import { putBackNamed } from '../directory/put-back'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { enterAct, noteGaps, problemOf, problemOfChange, toldAct } from './enter-act'
import type { ActEditInput, ActInput } from './input'
import { changedOf, lockOf } from './locks'
import { onAgreement } from './on-agreement'
import { withoutProblem } from './order'
import { actValues } from './part-values'
import { isSignature } from './steps'

type Done = Promise<Result<{ ref: string }>>

/** Enters a dated step in an agreement's life. Refused when it lies ahead, or cannot have come in that order. */
export async function addAct(user: User, ref: string, input: ActInput, submission?: string): Done {
  return onAgreement(
    user,
    ref,
    async (tx, agreement, tell) => {
      const { organisation, ...given } = input
      const entered = await enterAct(tx, user, agreement, { ...given, organisationId: organisation })
      if (!entered.ok) return entered
      const action = isSignature(given.kind) ? 'agreement.signed' : 'agreement.act-added'
      await tell(action, { ...entered.value.told, ...(await noteGaps(tx, agreement, given.kind)) })
      return ok({ ref })
    },
    { submission },
  )
}

/** Corrects an act; its kind stays. Of a signing, what is recorded stays too: it can only be completed. */
export async function editAct(
  user: User,
  ref: string,
  id: string,
  input: ActEditInput,
  version: number,
): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const before = await findActRow(tx, agreement.id, id)
    if (!before) return refused('problems.gone')
    if (before.kind === 'corrected') return refused('agreements.refused.correctionStays')
    if (before.version !== version) {
      const values = await actValues(tx, before, user.language ?? 'en')
      const last = await lastChange(tx, 'agreement', agreement.id)
      return conflicting({ ...last, version: before.version, values })
    }
    const placeId = await settlePick(tx, user, 'place', input.place, 'place')
    if (!placeId.ok) return placeId
    const { kind } = before
    const { doneOn, untilOn, noteEn, noteZh, organisation: organisationId } = input
    const after = { kind, doneOn, untilOn, noteEn, noteZh, organisationId, placeId: placeId.value }
    if (untilOn && kind !== 'extended' && kind !== 'terminated')
      return refusedField('untilOn', 'agreements.refused.untilNotHere')
    const locked = isSignature(kind) && changedOfSigning(before, after)
    if (locked) return refusedField(locked, 'agreements.refused.lockedField')

    const lock = await lockOf(tx, agreement)
    const problem = problemOfChange(lock, { ...after, id })
    if (problem) return problem
    await tx
      .update(agreementActs)
      .set({ ...after, version: version + 1 })
      .where(eq(agreementActs.id, id))
    const changes = changesBetween(await toldAct(tx, before), await toldAct(tx, after))
    await tell('agreement.act-edited', { kind: [kind, kind], ...changes })
    return ok({ ref })
  })
}

type Signing = { doneOn: string | null; placeId: string | null; organisationId: string | null }

/** The field of a recorded signing that would change. For whom it was is fixed even when it was for all together. */
function changedOfSigning(before: Signing, after: Signing): string | undefined {
  if (before.organisationId !== after.organisationId) return 'organisation'
  const changed = changedOf(['doneOn', 'placeId'], before, after)
  return changed === 'placeId' ? 'place.text' : changed
}

/** Takes an act out; it can be put back. A signing stays, and so does an act on which later ones rest. */
export async function removeAct(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const act = await findActRow(tx, agreement.id, id)
    if (!act) return refused('problems.gone')
    if (isSignature(act.kind)) return refused('agreements.refused.signingStays')
    if (act.kind === 'corrected') return refused('agreements.refused.correctionStays')
    const { validity, acts } = await lockOf(tx, agreement)
    const left = acts.filter((other) => other.id !== id)
    if (withoutProblem(validity, acts, left)) return refused('agreements.refused.neededByOthers')

    await setRemoved(tx, act, Date.now())
    await tell('agreement.act-removed', changesBetween(undefined, await toldAct(tx, act)))
    return ok({ ref })
  })
}

/** Puts a removed act back, if it still can have been so. */
export async function restoreAct(user: User, ref: string, id: string): Done {
  return onAgreement(user, ref, async (tx, agreement, tell) => {
    const act = await findActRow(tx, agreement.id, id, true)
    if (!act) return refused('problems.gone')
    const lock = await lockOf(tx, agreement)
    const problem = problemOf(lock, lock.acts, act)
    if (problem) return refused('agreements.refused.noLongerFits')

    await setRemoved(tx, act, null)
    await tell('agreement.act-restored', changesBetween(undefined, await toldAct(tx, act)))
    await putBackNamed(tx, user)
    return ok({ ref })
  })
}

/** An act of an agreement by its id, or, with `removed`, one that was taken out. */
export async function findActRow(reader: Reader, agreementId: string, id: string, removed = false) {
  const { removedAt } = agreementActs
  const [act] = await reader
    .select(getTableColumns(agreementActs))
    .from(agreementActs)
    .where(
      and(
        eq(agreementActs.agreementId, agreementId),
        eq(agreementActs.id, id),
        removed ? isNotNull(removedAt) : isNull(removedAt),
      ),
    )
  return act
}

function setRemoved(tx: Tx, { id, version }: { id: string; version: number }, removedAt: number | null) {
  return tx
    .update(agreementActs)
    .set({ removedAt, version: version + 1 })
    .where(eq(agreementActs.id, id))
}
