import 'server-only'

import { createHash } from 'node:crypto'
import { and, desc, eq, gt, lte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { signInFailures } from '@/db/schema/users'
import { networkOf } from '../request-marks'

const mostFailures = 5
const window = 15 * 60 * 1000

export type Attempt = { account: string; failures: string[] }

// What people type into the field of an address can be anything, a password too; so only its hash is kept.
function accountKey(email: string): string {
  return `account:${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`
}

/**
 * Counts an attempt to sign in as failed before it is made, so that many at once cannot all slip through; `forgive`
 * takes it back. After 5 failures in 15 minutes, for this account or from this address, it counts nothing and answers
 * the minutes to wait.
 */
export async function beginAttempt(
  tx: Tx,
  email: string,
  address: string | undefined,
  now = Date.now(),
): Promise<Attempt | { minutes: number }> {
  await tx.delete(signInFailures).where(lte(signInFailures.at, now - window))
  const account = accountKey(email)
  const keys = address ? [account, `address:${networkOf(address)}`] : [account]

  const waits = await Promise.all(keys.map((key) => waitOf(tx, key, now)))
  const wait = Math.max(...waits)
  if (wait > 0) return { minutes: Math.ceil(wait / 60_000) }

  const counted = await tx
    .insert(signInFailures)
    .values(keys.map((key) => ({ key, at: now })))
    .returning({ id: signInFailures.id })
  return { account, failures: counted.map(({ id }) => id) }
}

// Milliseconds until the fifth-last failure is older than the window; 0 when there is none.
async function waitOf(tx: Tx, key: string, now: number): Promise<number> {
  const failures = await tx
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), gt(signInFailures.at, now - window)))
    .orderBy(desc(signInFailures.at))
    .limit(mostFailures)
  const fifth = failures[mostFailures - 1]
  return fifth ? fifth.at + window - now : 0
}

/**
 * Takes an attempt back that turned out right, with the account's earlier failures. Those of the address stay: they may
 * be other people's, or guesses at other people's passwords.
 */
export async function forgive(tx: Tx, { account, failures }: Attempt): Promise<void> {
  for (const id of failures) await tx.delete(signInFailures).where(eq(signInFailures.id, id))
  await tx.delete(signInFailures).where(eq(signInFailures.key, account))
}

/** Lets an account try again at once, after its password was set anew. */
export async function forgiveAccount(tx: Tx, email: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, accountKey(email)))
}
