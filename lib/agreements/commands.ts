import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { visits } from '@/db/schema/visits'
import { changesBetween, lastChange, record } from '../audit'
import { env } from '../env'
import { can } from '../permissions'
import { giveReference } from '../references'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { writeOnce } from '../writing'
import { enterAct, noteGaps } from './enter-act'
import { enterParty } from './enter-party'
import type { AgreementInput, NewAgreementInput } from './input'
import type { NewActLine } from './lines'
import { changedOf, lockedFields, lockOf } from './locks'
import { onAgreement } from './on-agreement'
import { settleAgreement } from './settle'
import { settleReviewDue } from './settle-review'
import { inOrder, isSignature } from './steps'
import { toldOf } from './told'
import { agreementValues } from './values'

/**
 * Records an agreement with the parties and acts that are known. Its reference has the year of the earliest dated act,
 * else of the visit's first day, else of today at the office.
 */
export async function recordAgreement(
  user: User,
  input: NewAgreementInput,
  submission?: string,
): Promise<Result<{ ref: string }>> {
  if (!can(user, 'agreements.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const { parties, acts, ...given } = input
    const columns = await settleAgreement(tx, user, given)
    if (!columns.ok) return columns

    const ref = await giveReference(tx, 'A', await yearOf(tx, acts, columns.value.visitId))
    const [added] = await tx
      .insert(agreements)
      .values({ ref, ...columns.value })
      .returning()
    if (!added) throw new Error('The database kept no agreement.')
    const subject = { kind: 'agreement', id: added.id, visitId: added.visitId } as const
    const tell = (action: string, changes = {}) => record(tx, user, action, subject, changes)
    await tell('agreement.recorded', changesBetween(undefined, await toldOf(tx, columns.value)))
    for (const { line, ...party } of parties) {
      const entered = await enterParty(tx, user, added, party, `parties.${line}.`)
      if (!entered.ok) return entered
      await tell('agreement.party-added', entered.value.told)
    }
    for (const act of inOrder(acts.map(asAct))) {
      const entered = await enterAct(tx, user, added, act, `acts.${act.line}.`)
      if (!entered.ok) return entered
      const done = isSignature(act.kind) ? 'agreement.signed' : 'agreement.act-added'
      await tell(done, { ...entered.value.told, ...(await noteGaps(tx, added, act.kind)) })
    }
    await settleReviewDue(tx, eq(agreements.id, added.id))
    return ok({ ref })
  })
}

/** Changes what is known of an agreement. What its signing locked can be filled where it is empty, and not changed. */
export async function editAgreement(
  user: User,
  ref: string,
  input: AgreementInput,
  version: number,
): Promise<Result<{ ref: string }>> {
  return onAgreement(user, ref, async (tx, before, tell) => {
    if (before.version !== version) {
      const values = await agreementValues(tx, user, before, user.language ?? 'en')
      const last = await lastChange(tx, 'agreement', before.id)
      return conflicting({ ...last, version: before.version, values })
    }
    const columns = await settleAgreement(tx, user, input, before)
    if (!columns.ok) return columns
    const after = columns.value

    const { signed, acts } = await lockOf(tx, before)
    const changed = signed && changedOf(lockedFields, before, after)
    if (changed) return refusedField(changed, 'agreements.refused.lockedField')
    if (signed && after.toBeCompleted && !before.toBeCompleted)
      return refusedField('toBeCompleted', 'agreements.refused.lockedComplete')
    const signing = acts.find(({ kind, doneOn }) => isSignature(kind) && doneOn)?.doneOn
    if (signing && after.validUntil && after.validUntil < signing)
      return refusedField('validUntil', 'agreements.refused.endsBeforeSigning', { day: signing })

    const told = await toldOf(tx, before)
    await tx
      .update(agreements)
      .set({ ...after, version: version + 1 })
      .where(eq(agreements.id, before.id))
    await tell('agreement.edited', changesBetween(told, await toldOf(tx, after)))
    return ok({ ref })
  })
}

const asAct = (line: NewActLine) => ({
  ...line,
  untilOn: null,
  organisationId: null,
  noteEn: null,
  noteZh: null,
})

async function yearOf(tx: Tx, acts: { doneOn: string | null }[], visitId: string | null): Promise<number> {
  const [visit] = visitId
    ? await tx.select({ firstOn: visits.firstOn }).from(visits).where(eq(visits.id, visitId))
    : []
  const days = acts.flatMap(({ doneOn }) => doneOn ?? [])
  const [first = visit?.firstOn ?? todayIn(env().HOME_ZONE)] = days.sort()
  return Number(first.slice(0, 4))
}
