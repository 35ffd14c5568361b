import 'server-only'

import { eq, gte, inArray, isNull, like, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import type { Column } from '@/db/columns'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { stops, visits } from '@/db/schema/visits'
import { commitmentStatuses, promisers } from '@/db/values/commitments'
import { isLocalDate, type LocalDate } from '../time/local'
import { pendingStatuses } from './rules'

export const commitmentStandings = ['pending', 'overdue', 'waiting', ...commitmentStatuses, 'all'] as const
const commitmentOrders = ['due', 'partner'] as const

const mostWords = 10
const day = z.string().refine(isLocalDate).nullable().catch(null)
const text = z.string().trim().min(1).max(200).nullable().catch(null)

/** What an address says of a list of commitments. What it says wrongly is left out, never an error. */
export const commitmentFilters = z.object({
  promiser: z.enum(promisers).nullable().catch(null),
  standing: z.enum(commitmentStandings).catch('pending'),
  /** An organisation, or `none` for those without a partner. */
  partner: z
    .union([z.uuid(), z.literal('none')])
    .nullable()
    .catch(null),
  owner: z
    .union([z.uuid(), z.literal('none')])
    .nullable()
    .catch(null),
  /** Where it was made, or where the partner is. */
  place: z.uuid().nullable().catch(null),
  visit: text,
  /** The days between which it is due, both included. */
  from: day,
  to: day,
  words: text,
  order: z.enum(commitmentOrders).catch('due'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type CommitmentFilters = z.output<typeof commitmentFilters>

const pending = inArray(commitments.status, pendingStatuses)

/** In SQL what `isWaiting` says of one commitment. */
export const waiting = sql`(${pending} and ${commitments.closingAskedBy} is not null)`

/** In SQL what `isOverdue` says of one commitment. */
export const overdueOn = (today: LocalDate): SQL =>
  sql`(${pending} and ${commitments.dueOn} is not null and ${lt(commitments.dueOn, today)})`

function standingIs(standing: CommitmentFilters['standing'], today: LocalDate): SQL | undefined {
  if (standing === 'all') return undefined
  if (standing === 'pending') return pending
  if (standing === 'overdue') return overdueOn(today)
  if (standing === 'waiting') return waiting
  return eq(commitments.status, standing)
}

function holds(word: string): SQL | undefined {
  const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const inColumn = (column: Column) => sql`${like(column, pattern)} escape '\\'`
  const { ref, wordsEn, wordsZh, quote } = commitments
  return or(...[ref, wordsEn, wordsZh, quote].map(inColumn))
}

function placeIs(place: string | null): SQL | undefined {
  if (place === null) return undefined
  const made = db
    .select({ id: meetings.id })
    .from(meetings)
    .innerJoin(stops, eq(stops.id, meetings.stopId))
    .where(eq(stops.placeId, place))
  const partners = db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.placeId, place))
  return or(inArray(commitments.meetingId, made), inArray(commitments.organisationId, partners))
}

function visitIs(ref: string | null): SQL | undefined {
  if (ref === null) return undefined
  const named = db.select({ id: visits.id }).from(visits).where(eq(visits.ref, ref.toUpperCase()))
  return sql`${commitments.visitId} = ${named}`
}

const named = (column: Column, id: string | null) =>
  id === null ? undefined : id === 'none' ? isNull(column) : eq(column, id)

/** The conditions of the filters, the promiser's aside: the tabs count each promiser's under the others. */
export function conditionsOf(filters: CommitmentFilters, today: LocalDate): (SQL | undefined)[] {
  return [
    standingIs(filters.standing, today),
    named(commitments.organisationId, filters.partner),
    named(commitments.ownerId, filters.owner),
    placeIs(filters.place),
    filters.from === null ? undefined : gte(commitments.dueOn, filters.from),
    filters.to === null ? undefined : lte(commitments.dueOn, filters.to),
    visitIs(filters.visit),
    ...(filters.words?.split(/\s+/).slice(0, mostWords) ?? []).map(holds),
  ]
}

/** Whether the filters leave anything out that the plain list shows. */
export function isNarrowed(filters: CommitmentFilters): boolean {
  const plain = commitmentFilters.parse({})
  return commitmentsAddress({ ...filters, order: plain.order, page: plain.page }) !== '/commitments'
}

/** The address of a list with these filters; what is as it would be without saying is not said. */
export function commitmentsAddress(filters: Partial<CommitmentFilters>): string {
  const unsaid: Record<string, unknown> = commitmentFilters.parse({})
  const said = Object.entries(filters).filter(([name, value]) => value !== unsaid[name])
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return query ? `/commitments?${query}` : '/commitments'
}
