import 'server-only'

import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetingCounterparts, meetings, outcomes, participants } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { visits } from '@/db/schema/visits'
import type { User } from '@/lib/user'
import { visibleMeetingsJoined } from '@/lib/visibility'
import { byKey } from './by-key'
import { nameColumns, organisationColumns } from './columns'
import { meetingsOf } from './scope'

const columns = {
  id: meetings.id,
  number: meetings.number,
  kind: meetings.kind,
  state: meetings.state,
  sensitivity: meetings.sensitivity,
  stopId: meetings.stopId,
  start: {
    on: meetings.startOn,
    time: meetings.startTime,
    part: meetings.startPart,
    zone: meetings.startZone,
    precision: meetings.startPrecision,
  },
  startAt: meetings.startAt,
  endTime: meetings.endTime,
  subjectEn: meetings.subjectEn,
  subjectZh: meetings.subjectZh,
  venue: meetings.venue,
  recordEn: meetings.recordEn,
  recordZh: meetings.recordZh,
  agreedTextEn: meetings.agreedTextEn,
  agreedTextZh: meetings.agreedTextZh,
  readoutEn: meetings.readoutEn,
  readoutZh: meetings.readoutZh,
  objectiveEn: meetings.objectiveEn,
  objectiveZh: meetings.objectiveZh,
  talkingPointsEn: meetings.talkingPointsEn,
  talkingPointsZh: meetings.talkingPointsZh,
  internalFields: meetings.internalFields,
}

function meetingRowsOf(user: User, visitId: string) {
  return db
    .select(columns)
    .from(meetings)
    .where(meetingsOf(user, visitId))
    .orderBy(sql`${meetings.startAt} is null`, asc(meetings.startAt), asc(meetings.number))
}

/** The organisations that were met at these meetings, in their order. */
export function counterpartsOf(meetingIds: string[]) {
  return db
    .select({ meetingId: meetingCounterparts.meetingId, ...organisationColumns })
    .from(meetingCounterparts)
    .innerJoin(organisations, eq(organisations.id, meetingCounterparts.organisationId))
    .where(inArray(meetingCounterparts.meetingId, meetingIds))
    .orderBy(asc(meetingCounterparts.position), asc(organisations.id))
}

/** Who sat at the table at these meetings, of both sides, in their order. */
function participantsOf(meetingIds: string[]) {
  return db
    .select({
      meetingId: participants.meetingId,
      id: participants.id,
      side: participants.side,
      personId: participants.personId,
      ...nameColumns(people),
      titleEn: participants.titleEn,
      titleZh: participants.titleZh,
      attendance: participants.attendance,
      organisation: organisationColumns,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(organisations, eq(organisations.id, participants.organisationId))
    .where(and(inArray(participants.meetingId, meetingIds), isNull(participants.removedAt)))
    .orderBy(asc(participants.position), asc(participants.id))
}

function outcomesOf(meetingIds: string[]) {
  return db
    .select({
      meetingId: outcomes.meetingId,
      id: outcomes.id,
      kind: outcomes.kind,
      textEn: outcomes.textEn,
      textZh: outcomes.textZh,
    })
    .from(outcomes)
    .where(and(inArray(outcomes.meetingId, meetingIds), isNull(outcomes.removedAt)))
    .orderBy(asc(outcomes.position), asc(outcomes.id))
}

/** The meetings of a visit that the user may see, in order of time (what has none comes last), then of number. */
export async function meetingRecordsOf(user: User, visitId: string) {
  return withParts(await meetingRowsOf(user, visitId))
}

/** Meetings of whatever visits, by id, as far as the user may see them, each with its visit; the latest first. */
export async function meetingRecordsIn(user: User, ids: string[]) {
  const rows = await db
    .select({ ...columns, visit: { ref: visits.ref, firstOn: visits.firstOn, lastOn: visits.lastOn } })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(inArray(meetings.id, ids), visibleMeetingsJoined(user)))
    .orderBy(desc(sql`coalesce(${meetings.startOn}, ${visits.firstOn})`), desc(meetings.startAt))
  return withParts(rows)
}

async function withParts<T extends { id: string }>(rows: T[]) {
  const ids = rows.map(({ id }) => id)
  const [counterparts, seats, results] = await Promise.all([
    counterpartsOf(ids),
    participantsOf(ids),
    outcomesOf(ids),
  ])
  const at = byKey(counterparts, 'meetingId')
  const seated = byKey(seats, 'meetingId')
  const came = byKey(results, 'meetingId')
  return rows.map((meeting) => ({
    ...meeting,
    counterparts: at.get(meeting.id) ?? [],
    participants: seated.get(meeting.id) ?? [],
    outcomes: came.get(meeting.id) ?? [],
  }))
}
