import 'server-only'

import { and, asc, count, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { members, stops } from '@/db/schema/visits'
import type { User } from '@/lib/user'
import { visibleAgreements, visibleCommitments, visibleMeetings } from '@/lib/visibility'
import { nameColumns } from '../record/columns'

/** The heads of these visits. */
export function headsOf(visitIds: string[]) {
  return db
    .select({ visitId: members.visitId, ...nameColumns(people) })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(inArray(members.visitId, visitIds), eq(members.role, 'head'), isNull(members.removedAt)))
    .orderBy(asc(members.position))
}

/** Where these visits go, in order of their stops. */
export function stopsOf(visitIds: string[]) {
  return db
    .select({ visitId: stops.visitId, place: { country: places.country } })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(and(inArray(stops.visitId, visitIds), isNull(stops.removedAt)))
    .orderBy(asc(stops.position))
}

/** How many meetings of each of these visits the user may see. */
export function meetingCountsOf(user: User, visitIds: string[]) {
  return db
    .select({ visitId: meetings.visitId, count: count() })
    .from(meetings)
    .where(and(inArray(meetings.visitId, visitIds), visibleMeetings(user)))
    .groupBy(meetings.visitId)
}

/** The agreements of these visits that the user may see: those that came from one, or were signed or spoken of there. */
export async function agreementLinksOf(user: User, visitIds: string[]) {
  const atMeetings = db
    .select({ visitId: meetings.visitId, id: agreements.id })
    .from(agreements)
    .innerJoin(meetings, eq(meetings.id, agreements.meetingId))
    .where(and(inArray(meetings.visitId, visitIds), visibleAgreements(user), visibleMeetings(user)))
  const spokenOf = db
    .select({ visitId: meetings.visitId, id: agreements.id })
    .from(meetingAgreements)
    .innerJoin(agreements, eq(agreements.id, meetingAgreements.agreementId))
    .innerJoin(meetings, eq(meetings.id, meetingAgreements.meetingId))
    .where(and(inArray(meetings.visitId, visitIds), visibleAgreements(user), visibleMeetings(user)))
  const own = db
    .select({ visitId: sql<string>`${agreements.visitId}`, id: agreements.id })
    .from(agreements)
    .where(and(inArray(agreements.visitId, visitIds), visibleAgreements(user)))
  const links = await Promise.all([own, atMeetings, spokenOf])
  return [...new Map(links.flat().map((link) => [`${link.visitId} ${link.id}`, link])).values()]
}

/** How many commitments made on each of these visits are neither done nor dropped, as far as the user may see them. */
export function openCommitmentCountsOf(user: User, visitIds: string[]) {
  const madeOn = sql<string>`coalesce(${commitments.visitId}, ${meetings.visitId}, ${agreements.visitId})`
  const here = (of: typeof meetings | typeof agreements) =>
    db.select({ id: of.id }).from(of).where(inArray(of.visitId, visitIds))
  return db
    .select({ visitId: madeOn, count: count() })
    .from(commitments)
    .leftJoin(meetings, eq(meetings.id, commitments.meetingId))
    .leftJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(
      and(
        // Says the same as the next, and lets the indexes find the few commitments that it is about.
        or(
          inArray(commitments.visitId, visitIds),
          inArray(commitments.meetingId, here(meetings)),
          inArray(commitments.agreementId, here(agreements)),
        ),
        inArray(madeOn, visitIds),
        notInArray(commitments.status, ['done', 'dropped']),
        visibleCommitments(user),
      ),
    )
    .groupBy(madeOn)
}
