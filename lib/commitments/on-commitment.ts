import 'server-only'

import type { Tx } from '@/db/client'
import type { Changes } from '@/db/schema/office'
import { record } from '../audit'
import { can } from '../permissions'
import { type Result, refused } from '../result'
import type { User } from '../user'
import { writeOnce } from '../writing'
import { type CommitmentRow, findCommitmentRow } from './find'

type Tell = (action: string, changes?: Changes, reason?: string) => Promise<void>

/**
 * One write on a commitment that the user may see, refused to anybody who may not write commitments. `tell` puts an event
 * on the commitment's audit trail.
 */
export async function onCommitment<T>(
  user: User,
  ref: string,
  work: (tx: Tx, commitment: CommitmentRow, tell: Tell) => Promise<Result<T>>,
  submission?: string,
): Promise<Result<T>> {
  if (!can(user, 'commitments.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const commitment = await findCommitmentRow(tx, user, ref)
    if (!commitment) return refused('problems.gone')
    const { id, visitId } = commitment
    const subject = { kind: 'commitment', id, visitId } as const
    return work(tx, commitment, (action, changes, reason) =>
      record(tx, user, action, subject, changes, reason),
    )
  })
}
