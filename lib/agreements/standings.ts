import 'server-only'

import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreementActs, agreementParties, agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import { byKey } from '../visits/record/by-key'
import { noticeDaysOf } from './notice'
import { type Standing, statusOf, type Validity } from './rules'
import { type Act, doneBy, type Step, signatureOf } from './steps'
import { periodEnd } from './term'

export type Known = { validity: Validity; acts: Act[] }

/** The terms and acts of the agreements that a condition on `agreements` holds for, by id: what their status rests on. */
export async function knownOf(reader: Reader, condition: SQL): Promise<Map<string, Known>> {
  const [rows, acts, parties] = await Promise.all([
    termsOf(reader, condition),
    reader
      .select({
        agreementId: agreementActs.agreementId,
        id: agreementActs.id,
        kind: agreementActs.kind,
        doneOn: agreementActs.doneOn,
        untilOn: agreementActs.untilOn,
        organisationId: agreementActs.organisationId,
      })
      .from(agreementActs)
      .innerJoin(agreements, eq(agreements.id, agreementActs.agreementId))
      .where(and(condition, isNull(agreementActs.removedAt))),
    reader
      .select({ agreementId: agreementParties.agreementId, id: agreementParties.organisationId })
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .where(and(condition, isNull(agreementParties.removedAt))),
  ])
  const actsOf = byKey(acts, 'agreementId')
  const partiesOf = byKey(parties, 'agreementId')
  return new Map(
    rows.map(({ id, firstOn, createdAt, ofType, ...terms }) => {
      const done = actsOf.get(id) ?? []
      // Asking what day it was is the costly part, and only acts without a day need it.
      const from = done.every(({ doneOn }) => doneOn) ? null : undatedFrom(firstOn, createdAt)
      const noticeDays = noticeDaysOf(terms, ofType)
      const names = (partiesOf.get(id) ?? []).map((party) => party.id)
      return [id, { validity: { ...terms, noticeDays, parties: names, undatedFrom: from }, acts: done }]
    }),
  )
}

function termsOf(reader: Reader, condition: SQL) {
  return reader
    .select({
      id: agreements.id,
      effectiveRule: agreements.effectiveRule,
      effectiveOn: agreements.effectiveOn,
      term: agreements.term,
      validUntil: agreements.validUntil,
      renewalMonths: agreements.renewalMonths,
      noticeDays: agreements.noticeDays,
      ofType: agreementTypeSettings.noticeDays,
      createdAt: agreements.createdAt,
      firstOn: visits.firstOn,
    })
    .from(agreements)
    .leftJoin(visits, eq(visits.id, agreements.visitId))
    .leftJoin(
      agreementTypeSettings,
      and(eq(agreementTypeSettings.type, agreements.type), isNull(agreementTypeSettings.removedAt)),
    )
    .where(condition)
}

/**
 * The day from which acts without a day count as done: the first day of the visit that the agreement came from, or the
 * day of entry where that was earlier; null, on every day, where no visit is known.
 */
export function undatedFrom(firstOn: LocalDate | null, createdAt: number): LocalDate | null {
  if (!firstOn) return null
  const entered = todayIn(env().HOME_ZONE, createdAt)
  return entered < firstOn ? entered : firstOn
}

export type Stand = Standing & {
  parties: number
  /** When it was signed by all; undefined while it is not. */
  signed: Step | undefined
  /** The last day of the term or of its present renewal, whether it has passed or not. */
  until: LocalDate | null
}

/** How an agreement stands on a day, with what lists show beside it. */
export function standOf({ validity, acts }: Known, day: LocalDate): Stand {
  const done = doneBy(acts, day, validity.undatedFrom)
  const standing = statusOf(validity, acts, day)
  const { ends } = standing
  const period = ends && ends.by !== 'terminated' ? ends : periodEnd(validity, done, day)
  return {
    ...standing,
    parties: validity.parties.length,
    signed: signatureOf(done, validity.parties),
    until: period?.on ?? null,
  }
}
