import 'server-only'

import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'

/** The meeting of a visit's reference and a serial number, whole, with that reference, if the user may see it. */
export async function findMeetingRow(reader: Reader, user: User, visitRef: string, number: number) {
  const [meeting] = await reader
    .select({ ...getTableColumns(meetings), visitRef: visits.ref })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(eq(visits.ref, visitRef), eq(meetings.number, number), visibleMeetings(user)))
  return meeting
}

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeetingRow>>>
