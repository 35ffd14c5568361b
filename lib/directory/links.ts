import 'server-only'

import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Column } from '@/db/columns'
import {
  agreementActs,
  agreementParties,
  agreements,
  commitments,
  costLines,
  journeys,
  meetingCounterparts,
  meetings,
  members,
  organisations,
  participants,
  people,
  posts,
  signatories,
  stops,
  visits,
} from '@/db/schema'
import type { DirectoryKind } from './kinds'

/** For each kind of record, the condition that it refers to one record of the directory. */
export type Links = {
  visits: SQL
  meetings: SQL
  agreements: SQL
  commitments: SQL
  organisations: SQL
  people: SQL
}

type Part =
  | typeof members
  | typeof stops
  | typeof journeys
  | typeof participants
  | typeof signatories
  | typeof agreementParties
  | typeof agreementActs
  | typeof posts
  | typeof costLines

const never = sql`false`
const some = (...conditions: SQL[]): SQL => or(...conditions) ?? never

/** That a record has a part, not removed, for which the condition holds. `of` is the part's column that names the record. */
const has = (record: Column, part: Part, of: Column, condition: SQL | undefined): SQL =>
  inArray(
    record,
    db
      .select({ id: of })
      .from(part)
      .where(and(condition, isNull(part.removedAt))),
  )

const linksOfKind: Record<DirectoryKind, (id: string) => Links> = {
  organisation: (id) => ({
    visits: some(
      has(visits.id, members, members.visitId, eq(members.organisationId, id)),
      has(visits.id, costLines, costLines.visitId, eq(costLines.payerId, id)),
    ),
    meetings: some(
      counterpartAt(id),
      has(meetings.id, participants, participants.meetingId, eq(participants.organisationId, id)),
    ),
    agreements: some(
      has(
        agreements.id,
        agreementParties,
        agreementParties.agreementId,
        eq(agreementParties.organisationId, id),
      ),
      has(agreements.id, signatories, signatories.agreementId, eq(signatories.organisationId, id)),
      has(agreements.id, agreementActs, agreementActs.agreementId, eq(agreementActs.organisationId, id)),
    ),
    commitments: eq(commitments.organisationId, id),
    organisations: never,
    people: has(people.id, posts, posts.personId, eq(posts.organisationId, id)),
  }),

  person: (id) => ({
    visits: has(visits.id, members, members.visitId, eq(members.personId, id)),
    meetings: has(meetings.id, participants, participants.meetingId, eq(participants.personId, id)),
    agreements: has(agreements.id, signatories, signatories.agreementId, eq(signatories.personId, id)),
    commitments: eq(commitments.theirPersonId, id),
    organisations: never,
    people: never,
  }),

  place: (id) => ({
    visits: some(
      has(visits.id, stops, stops.visitId, eq(stops.placeId, id)),
      has(
        visits.id,
        journeys,
        journeys.visitId,
        or(eq(journeys.fromPlaceId, id), eq(journeys.toPlaceId, id)),
      ),
    ),
    meetings: has(meetings.stopId, stops, stops.id, eq(stops.placeId, id)),
    agreements: some(
      has(agreements.id, signatories, signatories.agreementId, eq(signatories.placeId, id)),
      has(agreements.id, agreementActs, agreementActs.agreementId, eq(agreementActs.placeId, id)),
    ),
    commitments: never,
    organisations: eq(organisations.placeId, id),
    people: never,
  }),
}

function counterpartAt(organisationId: string): SQL {
  const met = db
    .select({ id: meetingCounterparts.meetingId })
    .from(meetingCounterparts)
    .where(eq(meetingCounterparts.organisationId, organisationId))
  return inArray(meetings.id, met)
}

/** The conditions that other records refer to this one, bounded by nothing: join them with what the user may see. */
export function linksTo(kind: DirectoryKind, id: string): Links {
  return linksOfKind[kind](id)
}
