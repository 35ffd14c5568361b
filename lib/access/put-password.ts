import 'server-only'

import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { passwordLinks, users } from '@/db/schema/users'
import { type Actor, record } from '../audit'
import { forgiveAccount } from './attempts'

/**
 * Gives an account its new password, by its hash. Every session it had ends, links that could set another are
 * void, and earlier failures are forgotten. Answers the epoch of the sessions that begin from now on.
 */
export async function putPassword(
  tx: Tx,
  actor: Actor,
  account: { id: string; email: string },
  passwordHash: string,
): Promise<number> {
  const [put] = await tx
    .update(users)
    .set({ passwordHash, sessionEpoch: sql`${users.sessionEpoch} + 1` })
    .where(eq(users.id, account.id))
    .returning({ epoch: users.sessionEpoch })
  if (!put) throw new Error('The account is not there.')
  await voidLinks(tx, account.id)
  await forgiveAccount(tx, account.email)
  await record(tx, actor, 'user.password-set', { kind: 'user', id: account.id })
  return put.epoch
}

/** Makes the one-time links of an account that nobody has used useless. */
export async function voidLinks(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(passwordLinks)
    .set({ usedAt: Date.now() })
    .where(and(eq(passwordLinks.userId, userId), isNull(passwordLinks.usedAt)))
}
