import 'server-only'

import { and, asc, between, eq, inArray, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings, participants } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'
import { byKey } from '../visits/record/by-key'
import { clashes } from './clashes'
import type { MeetingRow } from './find'
import { startOf } from './start'

const day = 24 * 60 * 60 * 1000

type Seated = { personId: string; attendance: string }

/** Other meetings that want somebody of ours at the same exact time as this one, with whom. Nobody is wanted when absent. */
export async function listRivals(user: User, meeting: Omit<MeetingRow, 'visitRef'>, ours: Seated[]) {
  const people = ours.filter(({ attendance }) => attendance !== 'absent').map(({ personId }) => personId)
  if (meeting.startAt === null || meeting.state === 'cancelled' || people.length === 0) return []

  const rows = await db
    .select({
      id: meetings.id,
      visitRef: visits.ref,
      number: meetings.number,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      startOn: meetings.startOn,
      startTime: meetings.startTime,
      startPart: meetings.startPart,
      startZone: meetings.startZone,
      startPrecision: meetings.startPrecision,
      endTime: meetings.endTime,
      personId: participants.personId,
    })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(
      and(
        inArray(participants.personId, people),
        eq(participants.side, 'ours'),
        ne(participants.attendance, 'absent'),
        isNull(participants.removedAt),
        ne(meetings.state, 'cancelled'),
        eq(meetings.startPrecision, 'exact'),
        between(meetings.startAt, meeting.startAt - day, meeting.startAt + day),
        visibleMeetings(user),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.id))

  const others = [...byKey(rows, 'id').values()].flatMap((each) => {
    const [other] = each
    return other ? [{ ...other, start: startOf(other), people: each.map(({ personId }) => personId) }] : []
  })
  return clashes({ id: meeting.id, start: startOf(meeting), endTime: meeting.endTime, people }, others)
}
