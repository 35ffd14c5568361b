import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { participants } from '@/db/schema/meetings'
import { people } from '@/db/schema/people'
import type { Side } from '@/db/values/meetings'

const columns = {
  id: participants.id,
  side: participants.side,
  personId: participants.personId,
  organisationId: participants.organisationId,
  titleEn: participants.titleEn,
  titleZh: participants.titleZh,
  attendance: participants.attendance,
  position: participants.position,
  version: participants.version,
  nameEn: people.nameEn,
  nameZh: people.nameZh,
  nameLocal: people.nameLocal,
  localLanguage: people.localLanguage,
}

/** The people on one side of a meeting, in their order. */
export function listSide(reader: Reader, meetingId: string, side: Side) {
  return reader
    .select(columns)
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(
      and(eq(participants.meetingId, meetingId), eq(participants.side, side), isNull(participants.removedAt)),
    )
    .orderBy(asc(participants.position), asc(participants.id))
}

/** One person at a meeting, by the id of their place there; removed ones only when asked for. */
export async function findSeat(reader: Reader, meetingId: string, id: string) {
  const [seat] = await reader
    .select({ ...columns, removedAt: participants.removedAt })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(and(eq(participants.id, id), eq(participants.meetingId, meetingId)))
  return seat
}

export type Seat = NonNullable<Awaited<ReturnType<typeof findSeat>>>
