import 'server-only'

import { and, desc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings, participants, visits } from '@/db/schema'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { visibleMeetings } from '../../visibility'
import type { DirectoryKind } from '../kinds'
import { linksTo } from '../links'

/** How many meetings stand on a page of a record. */
export const meetingsShown = 20

// A meeting whose day is not known stands at the first day of its visit.
const day = sql<string>`coalesce(${meetings.startOn}, ${visits.firstOn})`

const metWith = (user: User, kind: DirectoryKind, id: string): SQL =>
  and(linksTo(kind, id).meetings, visibleMeetings(user)) ?? sql`false`

/**
 * A page of the meetings with an organisation or a person, or at a place, that the user may see, the latest first, at
 * most twenty unless more are asked for; and how many there are. Of a person, each has the title as at the meeting.
 */
export async function listMeetingsWith(
  user: User,
  kind: DirectoryKind,
  id: string,
  page: number,
  size = meetingsShown,
) {
  const where = metWith(user, kind, id)
  const rows = await db
    .select({
      id: meetings.id,
      visitRef: visits.ref,
      number: meetings.number,
      kind: meetings.kind,
      state: meetings.state,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      startOn: meetings.startOn,
      startTime: meetings.startTime,
      startPart: meetings.startPart,
      startZone: meetings.startZone,
      startPrecision: meetings.startPrecision,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
      titleEn: participants.titleEn,
      titleZh: participants.titleZh,
      attendance: participants.attendance,
      sensitivity: meetings.sensitivity,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .leftJoin(
      participants,
      and(
        eq(participants.meetingId, meetings.id),
        eq(participants.personId, id),
        isNull(participants.removedAt),
      ),
    )
    .where(where)
    .orderBy(desc(day), desc(meetings.startAt), desc(meetings.id))
    .limit(size)
    .offset((page - 1) * size)
  return { rows, count: await db.$count(meetings, where) }
}

export type MeetingWith = Awaited<ReturnType<typeof listMeetingsWith>>['rows'][number]

/**
 * When they last met, or the place was last met at, as far as the user may see: the meeting, its day where it is known
 * (else null), and the first and last day of the visit. Undefined when they never did.
 */
export async function findLastMet(user: User, kind: DirectoryKind, id: string, today: LocalDate) {
  const over = sql`coalesce(${meetings.startOn}, ${visits.lastOn}) < ${today}`
  const [last] = await db
    .select({
      visitRef: visits.ref,
      number: meetings.number,
      kind: meetings.kind,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      on: meetings.startOn,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(
      and(metWith(user, kind, id), ne(meetings.state, 'cancelled'), or(eq(meetings.state, 'held'), over)),
    )
    .orderBy(desc(day), desc(meetings.startAt))
    .limit(1)
  return last
}
