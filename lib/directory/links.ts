import 'server-only'

import { and, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
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

/** For each kind of record, the condition that it refers to one of some records of the directory. */
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

const linksOfKind: Record<DirectoryKind, (ids: string[]) => Links> = {
  organisation: (ids) => ({
    visits: some(
      has(visits.id, members, members.visitId, inArray(members.organisationId, ids)),
      has(visits.id, costLines, costLines.visitId, inArray(costLines.payerId, ids)),
    ),
    meetings: some(
      counterpartAt(ids),
      has(meetings.id, participants, participants.meetingId, inArray(participants.organisationId, ids)),
    ),
    agreements: some(
      has(
        agreements.id,
        agreementParties,
        agreementParties.agreementId,
        inArray(agreementParties.organisationId, ids),
      ),
      has(agreements.id, signatories, signatories.agreementId, inArray(signatories.organisationId, ids)),
      has(
        agreements.id,
        agreementActs,
        agreementActs.agreementId,
        inArray(agreementActs.organisationId, ids),
      ),
    ),
    commitments: inArray(commitments.organisationId, ids),
    organisations: never,
    people: has(people.id, posts, posts.personId, inArray(posts.organisationId, ids)),
  }),

  person: (ids) => ({
    visits: has(visits.id, members, members.visitId, inArray(members.personId, ids)),
    meetings: has(meetings.id, participants, participants.meetingId, inArray(participants.personId, ids)),
    agreements: has(agreements.id, signatories, signatories.agreementId, inArray(signatories.personId, ids)),
    commitments: inArray(commitments.theirPersonId, ids),
    organisations: never,
    people: never,
  }),

  place: (ids) => ({
    visits: some(
      has(visits.id, stops, stops.visitId, inArray(stops.placeId, ids)),
      has(
        visits.id,
        journeys,
        journeys.visitId,
        or(inArray(journeys.fromPlaceId, ids), inArray(journeys.toPlaceId, ids)),
      ),
    ),
    meetings: has(meetings.stopId, stops, stops.id, inArray(stops.placeId, ids)),
    agreements: some(
      has(agreements.id, signatories, signatories.agreementId, inArray(signatories.placeId, ids)),
      has(agreements.id, agreementActs, agreementActs.agreementId, inArray(agreementActs.placeId, ids)),
    ),
    commitments: never,
    organisations: inArray(organisations.placeId, ids),
    people: never,
  }),
}

function counterpartAt(organisationIds: string[]): SQL {
  const met = db
    .select({ id: meetingCounterparts.meetingId })
    .from(meetingCounterparts)
    .where(inArray(meetingCounterparts.organisationId, organisationIds))
  return inArray(meetings.id, met)
}

/** The conditions that other records refer to one of these, bounded by nothing: join them with what the user may see. */
export function linksTo(kind: DirectoryKind, ids: string | string[]): Links {
  return linksOfKind[kind]([ids].flat())
}
