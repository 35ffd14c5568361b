import 'server-only'

import { and, asc, desc, eq, exists, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleMeetings, visibleVisits } from '../visibility'
import { nameColumns } from '../visits/record/columns'

const most = 200

// Asked of each partner, not of each commitment: the first that the user may see is enough.
const made = (user: User, condition: SQL) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(commitments)
      .where(and(condition, visibleCommitments(user))),
  )

/** The partners of the commitments that the user may see, by name, at most 200. */
export function listPartners(user: User) {
  return db
    .select({ id: organisations.id, ...nameColumns(organisations), by: organisations.nameSearch })
    .from(organisations)
    .where(made(user, eq(commitments.organisationId, organisations.id)))
    .orderBy(asc(organisations.nameSearch), asc(organisations.id))
    .limit(most)
}

/** Whoever answers for a commitment that the user may see, by name, at most 200. */
export function listAnswering(user: User) {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(made(user, eq(commitments.ownerId, users.id)))
    .orderBy(asc(users.name), asc(users.id))
    .limit(most)
}

/** What a commitment may come from, as a form offers it: visits and agreements, the latest first, at most 200 of each. */
export async function listOrigins(user: User) {
  const [visitsSeen, agreementsSeen] = await Promise.all([
    db
      .select({ ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh })
      .from(visits)
      .where(visibleVisits(user))
      .orderBy(desc(visits.firstOn), desc(visits.id))
      .limit(most),
    db
      .select({ ref: agreements.ref, titleEn: agreements.titleEn, titleZh: agreements.titleZh })
      .from(agreements)
      .where(visibleAgreements(user))
      .orderBy(desc(agreements.ref))
      .limit(most),
  ])
  return { visits: visitsSeen, agreements: agreementsSeen }
}

/** The meetings that a form offers: those of a visit by number, or, where no visit is known yet, the latest 200. */
export function listMeetingChoices(user: User, visitRef: string | null) {
  return db
    .select({
      visitRef: visits.ref,
      number: meetings.number,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(visibleMeetings(user), visitRef ? eq(visits.ref, visitRef) : undefined))
    .orderBy(desc(visits.firstOn), desc(visits.id), asc(meetings.number))
    .limit(most)
}
