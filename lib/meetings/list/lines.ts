import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import { among } from '@/db/among'
import { db } from '@/db/client'
import { jsonRows } from '@/db/json-rows'
import { meetingCounterparts, meetings, participants } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { stops, visits } from '@/db/schema/visits'
import type { Attendance, MeetingKind, MeetingState, Side } from '@/db/values/meetings'
import type { DayPart, Precision } from '@/db/values/when'
import { inOrderOf } from '../../lists/batches'
import { kept } from '../../lists/kept'
import type { User } from '../../user'
import { visibleMeetingsJoined } from '../../visibility'
import { byKey } from '../../visits/record/by-key'
import { nameColumns } from '../../visits/record/columns'

/**
 * Gives the lines of meetings with both sides of the table, in the order of the ids; what the user may not see, or not any
 * more, is left out. What many meetings share (a visit, a place, a person, an organisation) is asked for once, however many
 * batches are given.
 */
export function meetingLines(user: User) {
  const visitsBy = kept(visitsOf)
  const placesBy = kept(placesOfStops)
  const organisationsBy = kept(organisationsOf)
  const peopleBy = kept(peopleOf)
  return async (ids: string[]) => {
    const [rows, met, seats] = await Promise.all([rowsOf(user, ids), counterpartsOf(ids), seatsOf(ids)])
    const [visit, place, organisation, person] = await Promise.all([
      visitsBy(rows.map(({ visitId }) => visitId)),
      placesBy(rows.flatMap(({ stopId }) => stopId ?? [])),
      organisationsBy(met.map(({ organisationId }) => organisationId)),
      peopleBy(seats.map(({ personId }) => personId)),
    ])
    const metAt = byKey(met, 'meetingId')
    const seatedAt = byKey(seats, 'meetingId')
    return inOrderOf(ids, rows).map(({ visitId, stopId, ...meeting }) => ({
      ...meeting,
      visit: visit(visitId),
      place: stopId === null ? null : place(stopId),
      counterparts: (metAt.get(meeting.id) ?? []).map((each) => organisation(each.organisationId)),
      seated: (seatedAt.get(meeting.id) ?? []).map(({ personId, side, titleEn, titleZh, attendance }) => ({
        ...{ side, titleEn, titleZh, attendance },
        names: person(personId),
      })),
    }))
  }
}

export type ListedMeeting = Awaited<ReturnType<ReturnType<typeof meetingLines>>>[number]

type Row = [
  ...[
    id: string,
    visitId: string,
    stopId: string | null,
    number: number,
    kind: MeetingKind,
    state: MeetingState,
  ],
  ...[subjectEn: string | null, subjectZh: string | null, venue: string | null, endTime: string | null],
  ...[on: string | null, time: string | null, part: DayPart | null, zone: string, precision: Precision],
]

async function rowsOf(user: User, ids: string[]) {
  const { id, visitId, stopId, number, kind, state, subjectEn, subjectZh, venue, endTime } = meetings
  const { startOn, startTime, startPart, startZone, startPrecision } = meetings
  const columns = [
    ...[id, visitId, stopId, number, kind, state, subjectEn, subjectZh, venue, endTime],
    ...[startOn, startTime, startPart, startZone, startPrecision],
  ]
  const [found] = await db
    .select({ rows: jsonRows<Row>(...columns) })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, visitId))
    .where(and(among(id, ids), visibleMeetingsJoined(user)))
  return (found?.rows ?? []).map(lineOf)
}

function lineOf([
  id,
  visitId,
  stopId,
  number,
  kind,
  state,
  subjectEn,
  subjectZh,
  venue,
  endTime,
  ...when
]: Row) {
  const [on, time, part, zone, precision] = when
  return {
    ...{ id, visitId, stopId, number, kind, state, subjectEn, subjectZh, venue, endTime },
    start: { on, time, part, zone, precision },
  }
}

type Met = [meetingId: string, organisationId: string, position: number]

async function counterpartsOf(ids: string[]) {
  const { meetingId, organisationId, position } = meetingCounterparts
  const [found] = await db
    .select({ rows: jsonRows<Met>(meetingId, organisationId, position) })
    .from(meetingCounterparts)
    .where(among(meetingId, ids))
  return (found?.rows ?? [])
    .sort(([, a, first], [, b, second]) => first - second || (a < b ? -1 : 1))
    .map(([meetingId, organisationId]) => ({ meetingId, organisationId }))
}

type Seat = [
  ...[position: number, id: string, meetingId: string, personId: string, side: Side],
  ...[titleEn: string | null, titleZh: string | null, attendance: Attendance],
]

async function seatsOf(ids: string[]) {
  const { position, id, meetingId, personId, side, titleEn, titleZh, attendance } = participants
  const [found] = await db
    .select({ rows: jsonRows<Seat>(position, id, meetingId, personId, side, titleEn, titleZh, attendance) })
    .from(participants)
    .where(and(among(meetingId, ids), isNull(participants.removedAt)))
  return (found?.rows ?? [])
    .sort(([first, a], [second, b]) => first - second || (a < b ? -1 : 1))
    .map(([, , meetingId, personId, side, titleEn, titleZh, attendance]) => ({
      ...{ meetingId, personId, side, titleEn, titleZh, attendance },
    }))
}

const visitsOf = (ids: string[]) => {
  const { id, ref, firstOn, lastOn, titleEn, titleZh } = visits
  return db.select({ id, ref, firstOn, lastOn, titleEn, titleZh }).from(visits).where(among(id, ids))
}

const placesOfStops = (ids: string[]) =>
  db
    .select({ id: stops.id, ...nameColumns(places), country: places.country })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(among(stops.id, ids))

const organisationsOf = (ids: string[]) =>
  db
    .select({ id: organisations.id, ...nameColumns(organisations) })
    .from(organisations)
    .where(among(organisations.id, ids))

const peopleOf = (ids: string[]) =>
  db
    .select({ id: people.id, ...nameColumns(people) })
    .from(people)
    .where(among(people.id, ids))
