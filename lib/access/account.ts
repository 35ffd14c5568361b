import 'server-only'

import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { changesBetween, lastChange, record } from '../audit'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { SessionClaims } from '../session-token'
import type { User } from '../user'
import { write } from '../writing'
import { findAccount } from './find'
import { accountValues } from './form-values'
import { hashPassword, passwordMatches } from './hashing'
import type { AccountInput, ChangePasswordInput } from './input'
import { putPassword } from './put-password'
import { countAttempt } from './sign-in'

/** Changes one's own name, language and how often the deadlines come by e-mail. */
export async function editAccount(
  user: User,
  input: AccountInput,
  version: number,
): Promise<Result<{ id: string }>> {
  return write(async (tx) => {
    const account = await findAccount(tx, user.id)
    if (!account) return refused('problems.gone')
    if (account.version !== version) {
      const change = await lastChange(tx, 'user', user.id)
      return conflicting({ ...change, version: account.version, values: accountValues(account) })
    }
    await tx
      .update(users)
      .set({ ...input, version: version + 1 })
      .where(eq(users.id, user.id))
    await record(tx, user, 'user.edited', { kind: 'user', id: user.id }, changesBetween(account, input))
    return ok({ id: user.id })
  })
}

/**
 * Changes one's own password. Every session ends; the answer is the one to go on with here. A wrong present
 * password counts as a failed sign-in, so that a browser left open is no place to guess it.
 */
export async function changePassword(
  user: User,
  input: ChangePasswordInput,
  address: string | undefined,
): Promise<Result<SessionClaims>> {
  const mayTry = await countAttempt(user.email, address)
  if (!mayTry.ok) return mayTry

  const account = await findAccount(db, user.id)
  if (!(await passwordMatches(account?.passwordHash, input.password)))
    return refusedField('password', 'settings.passwordWrong')

  const passwordHash = await hashPassword(input.newPassword)
  return write(async (tx) => ok({ sub: user.id, epoch: await putPassword(tx, user, user, passwordHash) }))
}

/** Ends every session of this person, on every device, this one too. */
export async function signOutEverywhere(user: User): Promise<Result<null>> {
  return write(async (tx) => {
    await tx
      .update(users)
      .set({ sessionEpoch: sql`${users.sessionEpoch} + 1` })
      .where(eq(users.id, user.id))
    await record(tx, user, 'user.signed-out-everywhere', { kind: 'user', id: user.id })
    return ok(null)
  })
}
