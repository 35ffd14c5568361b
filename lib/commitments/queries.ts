import 'server-only'

import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { organisations } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { promisers } from '@/db/values'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { nameColumns } from '../visits/record/columns'
import { type CommitmentFilters, conditionsOf, overdueOn } from './filters'

type Promiser = (typeof promisers)[number]

/** Commitments on one page of the list. */
export const pageSize = 50

const columns = {
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

/** Overdue first, then what is still to be kept by its day, then what was closed, the latest first. */
function byUrgency(today: LocalDate): SQL[] {
  const rank = sql`case when ${overdueOn(today)} then 0 when ${commitments.closedOn} is null then 1 else 2 end`
  const { closedOn, dueOn, ref } = commitments
  return [asc(rank), desc(closedOn), asc(sql`${dueOn} is null`), asc(dueOn), asc(ref)]
}

const byPartner = [
  asc(sql`${organisations.nameSearch} is null`),
  asc(organisations.nameSearch),
  asc(organisations.id),
]

/**
 * A page of the commitments that the user may see and the filters let through, in their order, as of `today`; with `whole`,
 * every one of them.
 */
export async function listCommitments(
  user: User,
  filters: CommitmentFilters,
  today: LocalDate,
  { whole = false } = {},
) {
  const { promiser, order, page } = filters
  const promised = promiser ? eq(commitments.promiser, promiser) : undefined
  const found = db
    .select(columns)
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(visits, eq(visits.id, commitments.visitId))
    .where(and(visibleCommitments(user), promised, ...conditionsOf(filters, today)))
    .orderBy(...(order === 'partner' ? byPartner : []), ...byUrgency(today))
  return whole ? found : found.limit(pageSize).offset((page - 1) * pageSize)
}

export type CommitmentLine = Awaited<ReturnType<typeof listCommitments>>[number]

/** How many the filters let through by who promised, the filter of the promiser itself left out. */
export async function countCommitments(
  user: User,
  filters: CommitmentFilters,
  today: LocalDate,
): Promise<Record<Promiser | 'all', number>> {
  const rows = await db
    .select({ promiser: commitments.promiser, count: count() })
    .from(commitments)
    .leftJoin(visits, eq(visits.id, commitments.visitId))
    .where(and(visibleCommitments(user), ...conditionsOf(filters, today)))
    .groupBy(commitments.promiser)
  const of = (promiser: Promiser) => rows.find((row) => row.promiser === promiser)?.count ?? 0
  const counts = { us: of('us'), them: of('them'), jointly: of('jointly') }
  return { ...counts, all: counts.us + counts.them + counts.jointly }
}
