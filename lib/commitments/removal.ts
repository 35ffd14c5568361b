import 'server-only'

import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { commitments, commitmentUpdates } from '@/db/schema/commitments'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import { write } from '../writing'
import { findCommitmentRow } from './find'
import { onCommitment } from './on-commitment'
import { hasLadder, isContinued } from './settle-project'

/**
 * Takes a commitment that was entered by mistake off the record; it can be restored. Refused once it has updates, steps
 * or amounts, or is carried further: it has been worked on, and ends only with evidence or a reason.
 */
export async function removeCommitment(user: User, ref: string): Promise<Result<{ ref: string }>> {
  return onCommitment(user, ref, async (tx, commitment, tell) => {
    const { commitmentId, removedAt } = commitmentUpdates
    const updated = await tx.$count(
      commitmentUpdates,
      and(eq(commitmentId, commitment.id), isNull(removedAt)),
    )
    if (updated > 0) return refused('commitments.refused.removeUpdated')
    if (await hasLadder(tx, commitment.id)) return refused('commitments.refused.removeProject')

    await tx.update(commitments).set({ removedAt: Date.now() }).where(eq(commitments.id, commitment.id))
    await tell('commitment.removed')
    return ok({ ref })
  })
}

/** Puts a removed commitment back. Refused while the visit, meeting or agreement it came from is removed itself. */
export async function restoreCommitment(user: User, ref: string): Promise<Result<{ ref: string }>> {
  if (!can(user, 'commitments.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const [removed] = await tx
      .select({
        id: commitments.id,
        visitId: commitments.visitId,
        continuesId: commitments.continuesId,
      })
      .from(commitments)
      .where(
        and(
          eq(commitments.ref, ref),
          isNotNull(commitments.removedAt),
          inArray(commitments.sensitivity, levelsUpTo(user.clearance)),
        ),
      )
    if (!removed) return refused('problems.gone')

    const { id, visitId, continuesId } = removed
    if (continuesId && (await isContinued(tx, continuesId)))
      return refused('commitments.refused.carriedAlready')
    await tx.update(commitments).set({ removedAt: null }).where(eq(commitments.id, id))
    if (!(await findCommitmentRow(tx, user, ref))) return refused('commitments.refused.originGone')
    await record(tx, user, 'commitment.restored', { kind: 'commitment', id, visitId })
    await putBackNamed(tx, user)
    return ok({ ref })
  })
}
