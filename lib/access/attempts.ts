import 'server-only'

import { createHash } from 'node:crypto'
import { and, desc, gt, gte, inArray, like, lt, lte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { signInFailures } from '@/db/schema/users'
import { networkOf } from '../request-marks'

const mostFailures = 5
const window = 15 * 60 * 1000

// What people type into the field of an address can be anything, a password too; so only its hash is kept.
function hashOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('hex')
}

/**
 * A failure is kept twice: under its account, and under its address with the account, so that it can be
 * forgiven there.
 */
function keysOf(email: string, address: string | undefined): string[] {
  const account = hashOf(email)
  return [`account/${account}`, ...(address ? [`address/${networkOf(address)}/${account}`] : [])]
}

/**
 * Counts an attempt to sign in as failed before it is made, so that many at once cannot all slip through;
 * `forgive` takes it back. Answers 0; or, after 5 failures in 15 minutes for this account or from this
 * address, the minutes to wait, and counts nothing.
 */
export async function beginAttempt(
  tx: Tx,
  email: string,
  address: string | undefined,
  now = Date.now(),
): Promise<number> {
  await tx.delete(signInFailures).where(lte(signInFailures.at, now - window))
  const keys = keysOf(email, address)
  const scopes = address ? [`account/${hashOf(email)}`, `address/${networkOf(address)}/`] : keys

  const waits = await Promise.all(scopes.map((scope) => waitOf(tx, scope, now)))
  const wait = Math.max(...waits)
  if (wait > 0) return Math.ceil(wait / 60_000)

  await tx.insert(signInFailures).values(keys.map((key) => ({ key, at: now })))
  return 0
}

// Milliseconds until the fifth-last failure whose key begins so is older than the window; 0 when there is
// none.
async function waitOf(tx: Tx, scope: string, now: number): Promise<number> {
  const failures = await tx
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(
      and(
        gte(signInFailures.key, scope),
        lt(signInFailures.key, `${scope}~`),
        gt(signInFailures.at, now - window),
      ),
    )
    .orderBy(desc(signInFailures.at))
    .limit(mostFailures)
  const fifth = failures[mostFailures - 1]
  return fifth ? fifth.at + window - now : 0
}

/**
 * Takes back an attempt that turned out right, with the account's earlier failures from there: they were
 * slips. What failed from the same address for other accounts stays.
 */
export async function forgive(tx: Tx, email: string, address: string | undefined): Promise<void> {
  await tx.delete(signInFailures).where(inArray(signInFailures.key, keysOf(email, address)))
}

/** Lets an account try again at once, from everywhere, after its password was set anew. */
export async function forgiveAccount(tx: Tx, email: string): Promise<void> {
  await tx.delete(signInFailures).where(like(signInFailures.key, `%/${hashOf(email)}`))
}
