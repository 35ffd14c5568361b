import 'server-only'

import { and, asc, count, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { organisations } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { promisers } from '@/db/values/commitments'
import { inOrderOf } from '../lists/batches'
import { remembering } from '../remembered'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { nameColumns } from '../visits/record/columns'
import { type CommitmentFilters, conditionsOf } from './filters'

type Promiser = (typeof promisers)[number]

/** Commitments on one page of the list. */
export const pageSize = 50

const columns = {
  id: commitments.id,
  ref: commitments.ref,
  promiser: commitments.promiser,
  wordsEn: commitments.wordsEn,
  wordsZh: commitments.wordsZh,
  ownerName: users.name,
  organisation: { id: organisations.id, ...nameColumns(organisations) },
  dueOn: commitments.dueOn,
  status: commitments.status,
  closingAskedBy: commitments.closingAskedBy,
  visitRef: visits.ref,
}

type Sorted = { closedOn: SQLWrapper; dueOn: SQLWrapper; ref: SQLWrapper }

/** Overdue first, then what is still to be kept by its day, then what was closed, the latest first. */
function byUrgency({ closedOn, dueOn, ref }: Sorted, today: LocalDate): SQL[] {
  const rank = sql`case when ${closedOn} is not null then 2 when ${dueOn} < ${today} then 0 else 1 end`
  return [asc(rank), sql`${closedOn} desc`, asc(sql`${dueOn} is null`), sql`${dueOn} asc`, sql`${ref} asc`]
}

const byPartner = [
  asc(sql`${organisations.nameSearch} is null`),
  asc(organisations.nameSearch),
  asc(organisations.id),
]

/** A page of the commitments that the user may see and the filters let through, in their order, as of `today`. */
export async function listCommitments(user: User, filters: CommitmentFilters, today: LocalDate) {
  return linesOf(user, idsOf(await listMatching(user, filters, today)))
}

/** The ids of all commitments that the user may see and the filters let through, in their order, as of `today`. */
export async function commitmentsInOrder(user: User, filters: CommitmentFilters, today: LocalDate) {
  return idsOf(await listMatching(user, filters, today, true))
}

/**
 * The same page, with how many the filters let through by who promised, the filter of the promiser itself left out. Whether
 * the user may see each that matches takes most of the time, so it is asked once for both.
 */
export function findLedger(user: User, filters: CommitmentFilters, today: LocalDate): Promise<Ledger> {
  return remember(JSON.stringify([user.id, user.clearance, filters, today]), () =>
    readLedger(user, filters, today),
  )
}

async function readLedger(user: User, filters: CommitmentFilters, today: LocalDate) {
  const matching = await listMatching(user, filters, today)
  const [first] = matching
  const counts = first ? withAll(first) : await countCommitments(user, filters, today)
  return { lines: await linesOf(user, idsOf(matching)), counts }
}

type Ledger = Awaited<ReturnType<typeof readLedger>>
const remember = remembering<Ledger>(200)

const idsOf = (matching: { id: string }[]) => matching.map(({ id }) => id)

/**
 * The lines of these commitments, a page or so of them, in the order of the ids; what the user may not see, or not any more,
 * is left out.
 */
export async function linesOf(user: User, ids: string[]) {
  const lines = await db
    .select(columns)
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(visits, eq(visits.id, commitments.visitId))
    .where(and(inArray(commitments.id, ids), visibleCommitments(user)))
  return inOrderOf(ids, lines)
}

export type CommitmentLine = Awaited<ReturnType<typeof listCommitments>>[number]

const counted = (promiser: Promiser) =>
  sql<number>`count(*) filter (where ${commitments.promiser} = ${promiser}) over ()`

// All that match are sorted, so what is sorted is kept narrow; the lines of the page alone are read whole.
async function listMatching(user: User, filters: CommitmentFilters, today: LocalDate, whole = false) {
  const { id, promiser, organisationId, status, closedOn, dueOn, ref } = commitments
  const matching = db
    .select({
      ...{ id, promiser, organisationId, status, closedOn, dueOn, ref },
      us: counted('us').as('us'),
      them: counted('them').as('them'),
      jointly: counted('jointly').as('jointly'),
    })
    .from(commitments)
    .where(and(visibleCommitments(user), ...conditionsOf(filters, today)))
    .as('matching')
  const narrow = db
    .select({ id: matching.id, us: matching.us, them: matching.them, jointly: matching.jointly })
    .from(matching)
    .$dynamic()
  const sorted =
    filters.order === 'partner'
      ? narrow
          .leftJoin(organisations, eq(organisations.id, matching.organisationId))
          .orderBy(...byPartner, ...byUrgency(matching, today))
      : narrow.orderBy(...byUrgency(matching, today))
  const found = sorted.where(filters.promiser ? eq(matching.promiser, filters.promiser) : undefined)
  return whole ? found : found.limit(pageSize).offset((filters.page - 1) * pageSize)
}

const withAll = ({ us, them, jointly }: Record<Promiser, number>) => ({
  ...{ us, them, jointly },
  all: us + them + jointly,
})

/** How many the filters let through by who promised, the filter of the promiser itself left out. */
export async function countCommitments(
  user: User,
  filters: CommitmentFilters,
  today: LocalDate,
): Promise<Record<Promiser | 'all', number>> {
  const rows = await db
    .select({ promiser: commitments.promiser, count: count() })
    .from(commitments)
    .where(and(visibleCommitments(user), ...conditionsOf(filters, today)))
    .groupBy(commitments.promiser)
  const of = (promiser: Promiser) => rows.find((row) => row.promiser === promiser)?.count ?? 0
  return withAll({ us: of('us'), them: of('them'), jointly: of('jointly') })
}
