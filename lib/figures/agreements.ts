import 'server-only'

import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { agreements } from '@/db/schema/agreements'
import type { AgreementStatus, agreementTypes } from '@/db/values/agreements'
import { listed } from '../agreements/conditions'
import { agreementFilters } from '../agreements/filters'
import { statusOf } from '../agreements/rules'
import { type Known, knownOf } from '../agreements/standings'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import type { Counted } from './counted'
import type { FigureFilters } from './input'

type Type = (typeof agreementTypes)[number]

/** The agreements that the user may see, of the country and partner asked for, with what their status rests on. */
export async function knownAgreements(
  user: User,
  { country, partner }: FigureFilters,
): Promise<KnownAgreement[]> {
  const condition = listed(user, { ...agreementFilters.parse({}), country, partner })
  const { id, type, reviewDueOn } = agreements
  const [known, [found]] = await Promise.all([
    knownOf(db, condition),
    db
      .select({ rows: jsonRows<[id: string, type: Type, due: LocalDate | null]>(id, type, reviewDueOn) })
      .from(agreements)
      .where(condition),
  ])
  return (found?.rows ?? []).flatMap(([of, what, reviewDue]) => {
    const facts = known.get(of)
    return facts ? [{ id: of, type: what, reviewDue, ...facts }] : []
  })
}
export type KnownAgreement = Known & { id: string; type: Type; reviewDue: LocalDate | null }

/**
 * How an agreement stands on a day: its status, 'unknown' where no step of it is recorded at all, and undefined where its
 * first step came later, so that it was not there yet.
 */
export function standingOn(
  { validity, acts }: Known,
  day: LocalDate,
): AgreementStatus | 'unknown' | undefined {
  if (acts.length === 0) return 'unknown'
  if (!acts.some(({ doneOn }) => (doneOn ?? validity.undatedFrom ?? '') <= day)) return undefined
  return statusOf(validity, acts, day).status
}

/** The agreements that were there on a day, by their status then. */
export function byStatus(known: readonly KnownAgreement[], day: LocalDate): Counted<AgreementStatus>[] {
  return known.flatMap((agreement) => {
    const part = standingOn(agreement, day)
    return part ? [{ id: agreement.id, part, on: firstDay(agreement) }] : []
  })
}

/** The same agreements by their type; the type of some is not known. */
export function byType(
  known: readonly KnownAgreement[],
  there: readonly Counted<AgreementStatus>[],
): Counted<Exclude<Type, 'unknown'>>[] {
  const types = new Map(known.map(({ id, type }) => [id, type]))
  return there.map(({ id, on }) => ({ id, on, part: types.get(id) ?? 'unknown' }))
}

function firstDay({ acts }: Known): LocalDate | null {
  let first: LocalDate | null = null
  for (const { doneOn } of acts) if (doneOn && (!first || doneOn < first)) first = doneOn
  return first
}
