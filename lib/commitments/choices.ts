import 'server-only'

import { and, asc, desc, eq, isNotNull, ne } from 'drizzle-orm'
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

/** The partners of the commitments that the user may see, by name, at most 200. */
export function listPartners(user: User) {
  return db
    .selectDistinct({ id: organisations.id, ...nameColumns(organisations), by: organisations.nameSearch })
    .from(commitments)
    .innerJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(visibleCommitments(user))
    .orderBy(asc(organisations.nameSearch), asc(organisations.id))
    .limit(most)
}

/** Whoever answers for a commitment that the user may see, by name, at most 200. */
export function listAnswering(user: User) {
  return db
    .selectDistinct({ id: users.id, name: users.name })
    .from(commitments)
    .innerJoin(users, eq(users.id, commitments.ownerId))
    .where(and(visibleCommitments(user), isNotNull(commitments.ownerId)))
    .orderBy(asc(users.name), asc(users.id))
    .limit(most)
}

/**
 * What a commitment may come from or carry further, as a form offers it: visits, agreements and commitments of projects, the
 * latest first, at most 200 of each.
 */
export async function listOrigins(user: User) {
  const [visitsSeen, agreementsSeen, projects] = await Promise.all([
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
    db
      .select({ ref: commitments.ref, wordsEn: commitments.wordsEn, wordsZh: commitments.wordsZh })
      .from(commitments)
      .where(and(visibleCommitments(user), ne(commitments.kind, 'general')))
      .orderBy(desc(commitments.ref))
      .limit(most),
  ])
  return { visits: visitsSeen, agreements: agreementsSeen, projects }
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
