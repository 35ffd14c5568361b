import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { participants } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { members } from '@/db/schema/visits'
import type { User } from '../user'
import { findMeetingHead } from './head'
import { participantValues } from './participant-values'
import { findSeat } from './table-rows'

/** Everybody at a meeting, side by side in their order, with the organisation each was there for. */
export async function listTable(meetingId: string) {
  return db
    .select({
      id: participants.id,
      side: participants.side,
      personId: participants.personId,
      titleEn: participants.titleEn,
      titleZh: participants.titleZh,
      attendance: participants.attendance,
      nameEn: people.nameEn,
      nameZh: people.nameZh,
      nameLocal: people.nameLocal,
      localLanguage: people.localLanguage,
      organisation: {
        id: organisations.id,
        nameEn: organisations.nameEn,
        nameZh: organisations.nameZh,
        nameLocal: organisations.nameLocal,
        localLanguage: organisations.localLanguage,
      },
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(organisations, eq(organisations.id, participants.organisationId))
    .where(and(eq(participants.meetingId, meetingId), isNull(participants.removedAt)))
    .orderBy(asc(participants.position), asc(participants.id))
}

export type TableLine = Awaited<ReturnType<typeof listTable>>[number]

/** Both sides of a meeting and the whole delegation, each member with their attendance, or null where not at the table. */
export async function findTable(user: User, visitRef: string, number: number) {
  const meeting = await findMeetingHead(user, visitRef, number)
  if (!meeting) return undefined
  const delegation = await db
    .select({
      id: members.id,
      personId: members.personId,
      titleEn: members.titleEn,
      titleZh: members.titleZh,
      nameEn: people.nameEn,
      nameZh: people.nameZh,
      nameLocal: people.nameLocal,
      localLanguage: people.localLanguage,
      attendance: participants.attendance,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(
      participants,
      and(
        eq(participants.personId, members.personId),
        eq(participants.meetingId, meeting.id),
        eq(participants.side, 'ours'),
        isNull(participants.removedAt),
      ),
    )
    .where(and(eq(members.visitId, meeting.visit.id), isNull(members.removedAt)))
    .orderBy(asc(members.position), asc(members.id))
  return { meeting, delegation, table: await listTable(meeting.id) }
}

/** One person at a meeting with the values of their form. */
export async function findParticipant(user: User, visitRef: string, number: number, id: string) {
  const meeting = await findMeetingHead(user, visitRef, number)
  const participant = meeting && (await findSeat(db, meeting.id, id))
  if (!participant || participant.removedAt) return undefined
  return { meeting, participant, values: await participantValues(db, user, participant) }
}
