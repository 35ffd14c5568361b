import 'server-only'

import { and, between, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { commitments } from '@/db/schema/commitments'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { visits } from '@/db/schema/visits'
import type { CommitmentKind, CommitmentStatus, Course, Rung } from '@/db/values/commitments'
import { pendingStatuses } from '../commitments/rules'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import type { FigureFilters } from './input'

type Row = [
  id: string,
  kind: CommitmentKind,
  status: CommitmentStatus,
  madeOn: LocalDate | null,
  dueOn: LocalDate | null,
  closedOn: LocalDate | null,
  continuesId: string | null,
  rung: Rung | null,
  course: Course | null,
  organisationId: string | null,
  country: string | null,
  visitOn: LocalDate | null,
]

/** A commitment as figures read it; `fits` is whether it is of the country and partner asked for. */
export type Promised = {
  id: string
  kind: CommitmentKind
  status: CommitmentStatus
  madeOn: LocalDate | null
  dueOn: LocalDate | null
  closedOn: LocalDate | null
  continuesId: string | null
  rung: Rung | null
  course: Course | null
  visitOn: LocalDate | null
  fits: boolean
}

/**
 * The commitments that the user may see and some figure of the period may count: due in it, without a day, still to be
 * kept at its end, or of a project. Those of projects come from everywhere, for a chain may lead out of the country.
 */
export async function promisedOf(
  user: User,
  { from, asOf, country, partner }: FigureFilters,
): Promise<Promised[]> {
  const { id, kind, status, madeOn, dueOn, closedOn, continuesId, rung, course, organisationId } = commitments
  const wanted = or(
    between(dueOn, from, asOf),
    isNull(dueOn),
    inArray(status, pendingStatuses),
    gt(closedOn, asOf),
    ne(kind, 'general'),
  )
  const columns = [
    id,
    kind,
    status,
    madeOn,
    dueOn,
    closedOn,
    continuesId,
    rung,
    course,
    organisationId,
  ] as const
  const [found] = await db
    .select({ rows: jsonRows<Row>(...columns, places.country, visits.firstOn) })
    .from(commitments)
    .leftJoin(organisations, eq(organisations.id, organisationId))
    .leftJoin(places, eq(places.id, organisations.placeId))
    .leftJoin(visits, eq(visits.id, commitments.visitId))
    .where(and(wanted, visibleCommitments(user)))
  return (found?.rows ?? []).map(
    ([of, what, stands, made, due, closed, continues, reached, fares, who, where, on]) => ({
      id: of,
      kind: what,
      status: stands,
      madeOn: made,
      dueOn: due,
      closedOn: closed,
      continuesId: continues,
      rung: reached,
      course: fares,
      visitOn: on,
      fits: (!country || where === country) && (!partner || who === partner),
    }),
  )
}
