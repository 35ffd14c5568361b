import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import type { Changes } from '@/db/schema/office'
import { record } from '../audit'
import { can, type Permission } from '../permissions'
import { type Result, refused } from '../result'
import type { User } from '../user'
import { writeOnce } from '../writing'
import { type AgreementRow, findAgreementRow } from './find'
import { settleReviewDue } from './settle-review'

export type Tell = (action: string, changes?: Changes, reason?: string) => Promise<void>

/**
 * One write on an agreement that the user may see, refused to anybody who may not write agreements. `tell` puts an event
 * on the agreement's audit trail. The day of the next review follows from most of what can be written, so it is settled
 * after each.
 */
export async function onAgreement<T>(
  user: User,
  ref: string,
  work: (tx: Tx, agreement: AgreementRow, tell: Tell) => Promise<Result<T>>,
  { submission, permission = 'agreements.write' }: { submission?: string; permission?: Permission } = {},
): Promise<Result<T>> {
  if (!can(user, permission)) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const agreement = await findAgreementRow(tx, user, ref)
    if (!agreement) return refused('problems.gone')
    const subject = { kind: 'agreement', id: agreement.id, visitId: agreement.visitId } as const
    const done = await work(tx, agreement, (action, changes, reason) =>
      record(tx, user, action, subject, changes, reason),
    )
    if (done.ok) await settleReviewDue(tx, eq(agreements.id, agreement.id))
    return done
  })
}
