import 'server-only'

import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetingCounterparts, meetings, participants, visits } from '@/db/schema'
import type { LocalDate } from '../../time/local'
import type { User } from '../../user'
import { visibleMeetingsJoined } from '../../visibility'

/** Up to when meetings count: before a day or, on that day, before an instant (milliseconds). */
export type Until = { on: LocalDate; at: number | null }

// A meeting whose day is not known stands at the first day of its visit.
const day = sql<string>`coalesce(${meetings.startOn}, ${visits.firstOn})`
const ended = sql`coalesce(${meetings.startOn}, ${visits.lastOn})`
const latestFirst = [desc(day), desc(meetings.startAt), desc(meetings.id)]

/** Meetings that the user may see and that took place: held, or over as of today and never cancelled. */
function tookPlace(user: User, today: LocalDate, until: Until | undefined): SQL | undefined {
  const over = or(eq(meetings.state, 'held'), sql`${ended} < ${today}`)
  return and(visibleMeetingsJoined(user), ne(meetings.state, 'cancelled'), over, until && before(until))
}

const before = ({ on, at }: Until) =>
  at === null
    ? sql`${day} < ${on}`
    : or(sql`${day} < ${on}`, sql`${day} = ${on} and ${meetings.startAt} < ${at}`)

type Met = { of: string; meetingId: string }
type Timed = Met & { on: string; at: number | null }

/** The meeting at which each of these organisations was last met, by the organisation's id. */
export async function lastMeetingsWith(
  user: User,
  organisationIds: string[],
  today: LocalDate,
  until?: Until,
): Promise<Map<string, string>> {
  const places = { meetingId: meetings.id, on: day, at: meetings.startAt }
  const where = tookPlace(user, today, until)
  const [asCounterpart, bySpeaker] = await Promise.all([
    db
      .select({ of: meetingCounterparts.organisationId, ...places })
      .from(meetingCounterparts)
      .innerJoin(meetings, eq(meetings.id, meetingCounterparts.meetingId))
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(and(inArray(meetingCounterparts.organisationId, organisationIds), where)),
    db
      .select({ of: sql<string>`${participants.organisationId}`, ...places })
      .from(participants)
      .innerJoin(meetings, eq(meetings.id, participants.meetingId))
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(
        and(inArray(participants.organisationId, organisationIds), isNull(participants.removedAt), where),
      ),
  ])
  return first([...asCounterpart, ...bySpeaker].sort(byLatest))
}

/**
 * The meeting at which each of these people was last at the other side of the table, by the person's id. Who was absent
 * was not met.
 */
export async function lastMeetingsOf(
  user: User,
  personIds: string[],
  today: LocalDate,
  until?: Until,
): Promise<Map<string, string>> {
  return first(
    await db
      .select({ of: participants.personId, meetingId: meetings.id })
      .from(participants)
      .innerJoin(meetings, eq(meetings.id, participants.meetingId))
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(
        and(
          inArray(participants.personId, personIds),
          eq(participants.side, 'theirs'),
          ne(participants.attendance, 'absent'),
          isNull(participants.removedAt),
          tookPlace(user, today, until),
        ),
      )
      .orderBy(...latestFirst),
  )
}

// As the database orders them, where a time that is not known comes before any that is.
function byLatest(a: Timed, b: Timed): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  const [early, late] = [a.at ?? -Infinity, b.at ?? -Infinity]
  if (early !== late) return early < late ? 1 : -1
  return a.meetingId < b.meetingId ? 1 : -1
}

function first(met: Met[]): Map<string, string> {
  const last = new Map<string, string>()
  for (const { of, meetingId } of met) if (!last.has(of)) last.set(of, meetingId)
  return last
}
