import 'server-only'

import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import { users } from '@/db/schema/users'
import { pendingStatuses } from '../commitments/rules'
import { findLastMet } from '../directory/standing/meetings'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'

/** What of an agreement's commitments is still to be kept, the earliest due first, each with its last update. */
export function listOpenCommitments(user: User, agreementId: string) {
  const last = db
    .select({ id: commitmentUpdates.id })
    .from(commitmentUpdates)
    .where(and(eq(commitmentUpdates.commitmentId, commitments.id), isNull(commitmentUpdates.removedAt)))
    .orderBy(desc(commitmentUpdates.createdAt), desc(commitmentUpdates.id))
    .limit(1)
  return db
    .select({
      ref: commitments.ref,
      promiser: commitments.promiser,
      wordsEn: commitments.wordsEn,
      wordsZh: commitments.wordsZh,
      status: commitments.status,
      dueOn: commitments.dueOn,
      owner: users.name,
      update: { at: commitmentUpdates.createdAt, note: commitmentUpdates.note },
    })
    .from(commitments)
    .leftJoin(users, eq(users.id, commitments.ownerId))
    .leftJoin(commitmentUpdates, eq(commitmentUpdates.id, sql`(${last})`))
    .where(
      and(
        eq(commitments.agreementId, agreementId),
        inArray(commitments.status, pendingStatuses),
        visibleCommitments(user),
      ),
    )
    .orderBy(sql`${commitments.dueOn} is null`, asc(commitments.dueOn), asc(commitments.ref))
}
export type OpenCommitment = Awaited<ReturnType<typeof listOpenCommitments>>[number]

type PartyNamed = { organisationId: string; side: 'ours' | 'theirs' | 'third' }

/** The last meeting with a party of an agreement other than ours; undefined where there was none. */
export async function findLastContact<P extends PartyNamed>(user: User, parties: P[], today: LocalDate) {
  const others = parties.filter(({ side }) => side !== 'ours')
  const met = await Promise.all(
    others.map(async (party) => {
      const last = await findLastMet(user, 'organisation', party.organisationId, today)
      return last ? [{ ...last, party }] : []
    }),
  )
  const day = (meeting: { on: string | null; firstOn: string }) => meeting.on ?? meeting.firstOn
  return met.flat().sort((a, b) => day(b).localeCompare(day(a)))[0]
}
