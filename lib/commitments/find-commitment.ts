import 'server-only'

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { commitmentUpdates } from '@/db/schema/commitments'
import { users } from '@/db/schema/users'
import type { User } from '../user'
import { type CommitmentRow, findCommitmentRow } from './find'
import { findNamed } from './named'
import { textsOf } from './origin'
import { holdsQuote } from './quote'
import { isWaiting } from './rules'

/**
 * A commitment with all that its page shows, if the user may see it; whoever may see it may see where it comes from.
 * `quoteStands` is false where the meeting's record no longer holds the quote; `movedIt` is whether an update changed the
 * status.
 */
export async function findCommitment(user: User, ref: string) {
  const row = await findCommitmentRow(db, user, ref)
  if (!row) return undefined
  const [{ meeting, ...commitment }, updates, closers] = await Promise.all([
    findNamed(db, user, row.id),
    listUpdates(row.id),
    listClosers(row),
  ])
  const nameOf = (id: string | null) => closers.find((closer) => closer.id === id)?.name ?? null
  const quoteStands = !meeting || !row.quote || holdsQuote(await textsOf(db, meeting), row.quote)
  return {
    ...commitment,
    meeting: meeting && {
      number: meeting.number,
      subjectEn: meeting.subjectEn,
      subjectZh: meeting.subjectZh,
    },
    quoteStands,
    waiting: isWaiting(row),
    askedByName: nameOf(row.closingAskedBy),
    confirmedByName: nameOf(row.confirmedBy),
    updates: updates.map((update, i) => ({
      ...update,
      movedIt: update.status !== (updates[i - 1]?.status ?? 'open'),
    })),
  }
}

export type Commitment = NonNullable<Awaited<ReturnType<typeof findCommitment>>>

/** Whoever said that it was kept, and whoever confirmed it. */
function listClosers({ closingAskedBy, confirmedBy }: CommitmentRow) {
  const ids = [closingAskedBy, confirmedBy].filter((id) => id !== null)
  return db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
}

function listUpdates(commitmentId: string) {
  return db
    .select({
      id: commitmentUpdates.id,
      status: commitmentUpdates.status,
      note: commitmentUpdates.note,
      evidence: commitmentUpdates.evidence,
      at: commitmentUpdates.createdAt,
      by: users.name,
      version: commitmentUpdates.version,
    })
    .from(commitmentUpdates)
    .innerJoin(users, eq(users.id, commitmentUpdates.userId))
    .where(and(eq(commitmentUpdates.commitmentId, commitmentId), isNull(commitmentUpdates.removedAt)))
    .orderBy(asc(commitmentUpdates.createdAt), asc(commitmentUpdates.id))
}
