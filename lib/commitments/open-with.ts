import 'server-only'

import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import { meetingCounterparts, participants } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import type { meetingStates } from '@/db/values/meetings'
import type { VisitStatus } from '@/db/values/visits'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'
import { isFrozen } from '../visits/open'
import { nameColumns } from '../visits/record/columns'
import { pendingStatuses } from './rules'

const most = 30

type Meeting = { id: string; state: (typeof meetingStates)[number]; visit: { status: VisitStatus } }

/** Whether a meeting is still to come, or so lately held that its visit is still being written up. */
function showsOpenWith({ state, visit }: Pick<Meeting, 'state' | 'visit'>): boolean {
  return state !== 'cancelled' && !isFrozen(visit.status)
}

/**
 * What is still to be kept, by either side, with the organisations and the people on the other side of a meeting, as far as
 * the user may see it: at most 30, overdue and soonest due first, each with its last update. What was promised at the meeting
 * itself is left out, and so is everything once the visit was closed or the meeting cancelled.
 */
export async function listOpenWith(user: User, meeting: Meeting) {
  if (!showsOpenWith(meeting)) return []
  const lines = await db
    .select({
      id: commitments.id,
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      dueOn: commitments.dueOn,
      status: commitments.status,
      closingAskedBy: commitments.closingAskedBy,
      ownerName: users.name,
      organisation: { id: organisations.id, ...nameColumns(organisations) },
      theirPerson: { id: people.id, ...nameColumns(people) },
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(organisations, eq(organisations.id, commitments.organisationId))
    .leftJoin(people, eq(people.id, commitments.theirPersonId))
    .where(
      and(
        visibleCommitments(user),
        inArray(commitments.status, pendingStatuses),
        or(isNull(commitments.meetingId), ne(commitments.meetingId, meeting.id)),
        withThem(meeting.id),
      ),
    )
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
    .limit(most)
  const updates = await listLastUpdates(lines.map(({ id }) => id))
  return lines.map((line) => ({ ...line, last: updates.get(line.id) ?? null }))
}

export type OpenWith = Awaited<ReturnType<typeof listOpenWith>>[number]

function withThem(meetingId: string) {
  const { personId, organisationId } = participants
  const across = and(
    eq(participants.meetingId, meetingId),
    eq(participants.side, 'theirs'),
    isNull(participants.removedAt),
  )
  const counterparts = db
    .select({ id: meetingCounterparts.organisationId })
    .from(meetingCounterparts)
    .where(eq(meetingCounterparts.meetingId, meetingId))
  const represented = db
    .select({ id: sql<string>`coalesce(${organisationId}, '')` })
    .from(participants)
    .where(across)
  const seated = db.select({ id: personId }).from(participants).where(across)
  return or(
    inArray(commitments.organisationId, counterparts),
    inArray(commitments.organisationId, represented),
    inArray(commitments.theirPersonId, seated),
  )
}

async function listLastUpdates(commitmentIds: string[]) {
  const rows = await db
    .select({
      commitmentId: commitmentUpdates.commitmentId,
      note: commitmentUpdates.note,
      evidence: commitmentUpdates.evidence,
      status: commitmentUpdates.status,
      at: commitmentUpdates.createdAt,
    })
    .from(commitmentUpdates)
    .where(and(inArray(commitmentUpdates.commitmentId, commitmentIds), isNull(commitmentUpdates.removedAt)))
    .orderBy(desc(commitmentUpdates.createdAt), desc(commitmentUpdates.id))
  const last = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!last.has(row.commitmentId)) last.set(row.commitmentId, row)
  return last
}
