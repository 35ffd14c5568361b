import 'server-only'

import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { commitments } from '@/db/schema/commitments'
import type { User } from '../user'
import { visibleCommitments } from '../visibility'

/** The commitment of a reference, whole, if the user may see it. */
export async function findCommitmentRow(reader: Reader, user: User, ref: string) {
  const [commitment] = await reader
    .select(getTableColumns(commitments))
    .from(commitments)
    .where(and(eq(commitments.ref, ref), visibleCommitments(user)))
  return commitment
}

export type CommitmentRow = NonNullable<Awaited<ReturnType<typeof findCommitmentRow>>>
