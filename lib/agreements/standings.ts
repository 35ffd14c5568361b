import 'server-only'

import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { agreementActs, agreementParties, agreements, agreementTypeSettings } from '@/db/schema/agreements'
import { visits } from '@/db/schema/visits'
import { env } from '../env'
import { type LocalDate, todayIn } from '../time/local'
import { noticeDaysOf } from './notice'
import { type Standing, statusOf, type Validity } from './rules'
import { type Act, doneBy, type Step, signatureOf } from './steps'
import { periodEnd } from './term'

export type Known = { validity: Validity; acts: Act[] }

/** The terms and acts of the agreements that a condition on `agreements` holds for, by id: what their status rests on. */
export async function knownOf(reader: Reader, condition: SQL): Promise<Map<string, Known>> {
  const [rows, acts, parties] = await Promise.all([
    termsOf(reader, condition),
    actsOf(reader, condition),
    partiesOf(reader, condition),
  ])
  const dayOfEntry = entryDays()
  return new Map(
    rows.map(({ id, firstOn, createdAt, ofType, ...terms }) => {
      const done = acts.get(id) ?? []
      // Asking what day it was is the costly part, and only acts without a day need it.
      const from = done.every(({ doneOn }) => doneOn) ? null : undatedFrom(firstOn, createdAt, dayOfEntry)
      const noticeDays = noticeDaysOf(terms, ofType)
      const validity = { ...terms, noticeDays, parties: parties.get(id) ?? [], undatedFrom: from }
      return [id, { validity, acts: done }]
    }),
  )
}

type ActRow = [
  agreementId: string,
  id: string,
  Act['kind'],
  on: string | null,
  until: string | null,
  by: string | null,
]

async function actsOf(reader: Reader, condition: SQL): Promise<Map<string, Act[]>> {
  const { agreementId, id, kind, doneOn, untilOn, organisationId, removedAt } = agreementActs
  const [found] = await reader
    .select({ rows: jsonRows<ActRow>(agreementId, id, kind, doneOn, untilOn, organisationId) })
    .from(agreementActs)
    .innerJoin(agreements, eq(agreements.id, agreementId))
    .where(and(condition, isNull(removedAt)))
  const acts = new Map<string, Act[]>()
  for (const [of, act, what, on, until, by] of found?.rows ?? [])
    listIn(acts, of).push({ id: act, kind: what, doneOn: on, untilOn: until, organisationId: by })
  return acts
}

async function partiesOf(reader: Reader, condition: SQL): Promise<Map<string, string[]>> {
  const { agreementId, organisationId, removedAt } = agreementParties
  const [found] = await reader
    .select({ rows: jsonRows<[agreementId: string, organisationId: string]>(agreementId, organisationId) })
    .from(agreementParties)
    .innerJoin(agreements, eq(agreements.id, agreementId))
    .where(and(condition, isNull(removedAt)))
  const parties = new Map<string, string[]>()
  for (const [of, party] of found?.rows ?? []) listIn(parties, of).push(party)
  return parties
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
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
export function undatedFrom(
  firstOn: LocalDate | null,
  createdAt: number,
  dayOf = (at: number) => todayIn(env().HOME_ZONE, at),
): LocalDate | null {
  if (!firstOn) return null
  const entered = dayOf(createdAt)
  return entered < firstOn ? entered : firstOn
}

const quarter = 15 * 60 * 1000

/** The office's day at an instant, asked once for each quarter of an hour: in no zone does a day begin within one. */
function entryDays(): (at: number) => LocalDate {
  const days = new Map<number, LocalDate>()
  return (at) => {
    const key = Math.floor(at / quarter)
    const day = days.get(key) ?? todayIn(env().HOME_ZONE, at)
    days.set(key, day)
    return day
  }
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
