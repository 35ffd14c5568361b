import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { record } from '../audit'
import { ok, type Result, refused } from '../result'
import type { SessionClaims } from '../session-token'
import { write } from '../writing'
import { beginAttempt, forgive } from './attempts'
import { type Account, findAccountByEmail } from './find'
import { passwordMatches } from './hashing'
import type { SignInInput } from './input'

/** Counts a password that is about to be tried, or refuses with the minutes to wait. */
export async function countAttempt(email: string, address: string | undefined): Promise<Result<null>> {
  return write(async (tx) => {
    const minutes = await beginAttempt(tx, email, address)
    return minutes > 0 ? refused('signIn.wait', { minutes }) : ok(null)
  })
}

/**
 * Checks an e-mail address and a password, and answers the session that may begin. A wrong address, a wrong
 * password and a disabled account get the same answer after the same time. After 5 failures in 15 minutes it
 * says how long to wait.
 */
export async function signIn(
  { email, password }: Pick<SignInInput, 'email' | 'password'>,
  address: string | undefined,
): Promise<Result<SessionClaims>> {
  const mayTry = await countAttempt(email, address)
  if (!mayTry.ok) return mayTry

  const account = await findEnabled(email)
  const matches = await passwordMatches(account?.passwordHash, password)
  if (!account || !matches) return refused('signIn.wrong')
  return enter(account, address)
}

/** Whether an address belongs to somebody whom the administrator has added and not disabled. */
export async function knowsAddress(email: string): Promise<boolean> {
  return Boolean(await findEnabled(email))
}

/** Lets in whom a provider vouches for by a verified e-mail address; undefined for who is not known here. */
export async function enterByProvider(email: string): Promise<SessionClaims | undefined> {
  const account = await findEnabled(email)
  const entered = account && (await enter(account))
  return entered?.ok ? entered.value : undefined
}

async function findEnabled(email: string): Promise<Account | undefined> {
  const account = await findAccountByEmail(db, email.trim().toLowerCase())
  return account?.disabled ? undefined : account
}

function enter(account: Account, address?: string): Promise<Result<SessionClaims>> {
  return write(async (tx) => {
    await forgive(tx, account.email, address)
    await tx.update(users).set({ lastSeenAt: Date.now() }).where(eq(users.id, account.id))
    await record(tx, account, 'user.signed-in', { kind: 'user', id: account.id })
    return ok({ sub: account.id, epoch: account.epoch })
  })
}
