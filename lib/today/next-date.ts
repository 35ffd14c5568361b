import 'server-only'

import { and, asc, gt, gte, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import { visits } from '@/db/schema/visits'
import { listAgreementsDue } from '../agreements/due'
import { pendingStatuses } from '../commitments/rules'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments, visibleVisits } from '../visibility'

export type NextDate = { kind: 'visit' | 'review' | 'commitment'; on: LocalDate; ref: string }

const aYear = 366

/**
 * The next date that will need the user: a visit's first day, for an official also a review within a year or a promise
 * due. Null for somebody who only administers.
 */
export async function findNextDate(user: User, today: LocalDate): Promise<NextDate | null> {
  const official = user.roles.includes('official')
  const reads = user.roles.some((role) => role !== 'administrator')
  const found = await Promise.all([
    reads ? nextVisit(user, today) : [],
    official ? nextReview(user, today) : [],
    official ? nextCommitment(user, today) : [],
  ])
  const [next] = found.flat().sort((a, b) => a.on.localeCompare(b.on))
  return next ?? null
}

async function nextVisit(user: User, today: LocalDate): Promise<NextDate[]> {
  const ahead = and(inArray(visits.status, ['planned', 'approved']), gt(visits.firstOn, today))
  const rows = await db
    .select({ ref: visits.ref, on: visits.firstOn })
    .from(visits)
    .where(and(visibleVisits(user), ahead))
    .orderBy(asc(visits.firstOn), asc(visits.ref))
    .limit(1)
  return named('visit', rows)
}

async function nextReview(user: User, today: LocalDate): Promise<NextDate[]> {
  const { reviews } = await listAgreementsDue(user, today, aYear)
  const [first] = reviews.filter(({ reviewDueOn }) => (reviewDueOn ?? '') > today)
  return named('review', first ? [{ ref: first.ref, on: first.reviewDueOn }] : [])
}

async function nextCommitment(user: User, today: LocalDate): Promise<NextDate[]> {
  const due = and(inArray(commitments.status, pendingStatuses), gte(commitments.dueOn, today))
  const rows = await db
    .select({ ref: commitments.ref, on: commitments.dueOn })
    .from(commitments)
    .where(and(visibleCommitments(user), due))
    .orderBy(asc(commitments.dueOn), asc(commitments.ref))
    .limit(1)
  return named('commitment', rows)
}

const named = (kind: NextDate['kind'], rows: { ref: string; on: LocalDate | null }[]): NextDate[] =>
  rows.flatMap(({ ref, on }) => (on ? [{ kind, ref, on }] : []))
