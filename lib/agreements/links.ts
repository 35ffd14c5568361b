import 'server-only'

import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetingAgreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { organisations } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleCommitments, visibleMeetings, visibleVisits } from '../visibility'
import { nameColumns } from '../visits/record/columns'

type Origin = { id: string; visitId: string | null; meetingId: string | null }

/** The meetings that an agreement came from or was spoken of at, in order of time, as far as the user may see them. */
export function listMeetingsOf(user: User, { id, meetingId }: Origin) {
  const heard = db
    .select({ id: meetingAgreements.meetingId })
    .from(meetingAgreements)
    .where(eq(meetingAgreements.agreementId, id))
  return db
    .select({
      id: meetings.id,
      visit: visits.ref,
      number: meetings.number,
      kind: meetings.kind,
      subjectEn: meetings.subjectEn,
      subjectZh: meetings.subjectZh,
      on: meetings.startOn,
      time: meetings.startTime,
      part: meetings.startPart,
      zone: meetings.startZone,
      precision: meetings.startPrecision,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(visibleMeetings(user), or(inArray(meetings.id, heard), eq(meetings.id, meetingId ?? ''))))
    .orderBy(
      asc(visits.firstOn),
      sql`${meetings.startAt} is null`,
      asc(meetings.startAt),
      asc(meetings.number),
    )
}

/** The visits that an agreement came from or was spoken of on, the first one first. */
export function listVisitsOf(user: User, agreement: Origin) {
  const heard = db
    .select({ id: meetings.visitId })
    .from(meetingAgreements)
    .innerJoin(meetings, eq(meetings.id, meetingAgreements.meetingId))
    .where(and(eq(meetingAgreements.agreementId, agreement.id), visibleMeetings(user)))
  return db
    .select({
      id: visits.id,
      ref: visits.ref,
      titleEn: visits.titleEn,
      titleZh: visits.titleZh,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
    })
    .from(visits)
    .where(and(visibleVisits(user), or(eq(visits.id, agreement.visitId ?? ''), inArray(visits.id, heard))))
    .orderBy(asc(visits.firstOn), asc(visits.ref))
}

/** The commitments that come from an agreement, the earliest due first. */
export function listCommitmentsOf(user: User, agreementId: string) {
  return db
    .select({
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      status: commitments.status,
      dueOn: commitments.dueOn,
      owner: users.name,
      organisation: nameColumns(organisations),
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .where(and(eq(commitments.agreementId, agreementId), visibleCommitments(user)))
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
}
