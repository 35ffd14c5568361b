import 'server-only'

import { and, asc, desc, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { users } from '@/db/schema/users'
import { stops, visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleMeetings, visibleVisits } from '../visibility'
import { nameColumns } from '../visits/record/columns'

const most = 200

// Whatever is chosen from is asked whether it has any commitment, which an index answers; 20,000 commitments asked for
// what they have would take as long as the list itself.
const any = (user: User, ...conditions: (SQL | undefined)[]) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(commitments)
      .where(and(visibleCommitments(user), ...conditions)),
  )

/** The partners of the commitments that the user may see, by name, at most 200. */
export function listPartners(user: User) {
  return db
    .select({ id: organisations.id, ...nameColumns(organisations), by: organisations.nameSearch })
    .from(organisations)
    .where(any(user, eq(commitments.organisationId, organisations.id)))
    .orderBy(asc(organisations.nameSearch), asc(organisations.id))
    .limit(most)
}

/** Whoever answers for a commitment that the user may see, by name, at most 200. */
export function listAnswering(user: User) {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(any(user, eq(commitments.ownerId, users.id)))
    .orderBy(asc(users.name), asc(users.id))
    .limit(most)
}

/** The visits that the user may see, the latest first, at most 200. */
export function listVisitChoices(user: User) {
  return db
    .select({ ref: visits.ref, titleEn: visits.titleEn, titleZh: visits.titleZh })
    .from(visits)
    .where(visibleVisits(user))
    .orderBy(desc(visits.firstOn), desc(visits.id))
    .limit(most)
}

/** The places where commitments that the user may see were made or their partners are, by name, at most 200. */
export function listPlacesOfCommitments(user: User) {
  const partners = db
    .select({ one: sql`1` })
    .from(organisations)
    .where(
      and(eq(organisations.placeId, places.id), any(user, eq(commitments.organisationId, organisations.id))),
    )
  const made = db
    .select({ one: sql`1` })
    .from(stops)
    .innerJoin(meetings, eq(meetings.stopId, stops.id))
    .where(and(eq(stops.placeId, places.id), any(user, eq(commitments.meetingId, meetings.id))))
  return db
    .select({ id: places.id, ...nameColumns(places) })
    .from(places)
    .where(or(exists(partners), exists(made)))
    .orderBy(asc(places.nameSearch), asc(places.id))
    .limit(most)
}

/**
 * What a commitment may come from or carry further, as a form offers it: visits, agreements and commitments of projects, the
 * latest first, at most 200 of each.
 */
export async function listOrigins(user: User) {
  const [visitsSeen, agreementsSeen, projects] = await Promise.all([
    listVisitChoices(user),
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
