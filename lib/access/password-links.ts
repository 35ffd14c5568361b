import 'server-only'

import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { passwordLinks, users } from '@/db/schema/users'
import { record } from '../audit'
import { ok, type Result, refused } from '../result'
import type { SessionClaims } from '../session-token'
import type { User } from '../user'
import { write } from '../writing'
import { findAccount } from './find'
import { hashPassword } from './hashing'
import { putPassword, voidLinks } from './put-password'
import { mayManagePeople } from './rules'

const lasts = 72 * 60 * 60 * 1000

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * Makes a one-time link by which a person sets their password, and voids the one they had. The token is
 * answered once: the database keeps its hash alone. It works for 72 hours; `expiresAt` is in milliseconds.
 */
export async function makePasswordLink(
  user: User,
  id: string,
): Promise<Result<{ token: string; expiresAt: number }>> {
  if (!mayManagePeople(user)) return refused('problems.notAllowed')

  return write(async (tx) => {
    const account = await findAccount(tx, id)
    if (!account) return refused('problems.gone')
    if (account.disabled) return refused('people.linkDisabled')

    const token = randomBytes(32).toString('base64url')
    const expiresAt = Date.now() + lasts
    await voidLinks(tx, id)
    await tx.insert(passwordLinks).values({ userId: id, tokenHash: hashed(token), expiresAt })
    await record(tx, user, 'user.link-made', { kind: 'user', id })
    return ok({ token, expiresAt })
  })
}

/**
 * Whose password a link sets, or undefined when it was used, is too old, or never was. Looking does not use
 * it up.
 */
export async function findPasswordLink(token: string, reader: Reader = db) {
  const [link] = await reader
    .select({ id: passwordLinks.id, userId: users.id, name: users.name, email: users.email })
    .from(passwordLinks)
    .innerJoin(users, eq(users.id, passwordLinks.userId))
    .where(
      and(
        eq(passwordLinks.tokenHash, hashed(token)),
        isNull(passwordLinks.usedAt),
        gt(passwordLinks.expiresAt, Date.now()),
        eq(users.disabled, false),
      ),
    )
  return link
}

/**
 * Sets the password of the person whom the link was made for, once. Their other sessions end; the answer is a
 * new one.
 */
export async function followPasswordLink(token: string, password: string): Promise<Result<SessionClaims>> {
  if (!(await findPasswordLink(token))) return refused('signIn.linkGoneLead')

  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    const link = await findPasswordLink(token, tx)
    if (!link) return refused('signIn.linkGoneLead')
    const account = { id: link.userId, name: link.name, email: link.email }
    return ok({ sub: account.id, epoch: await putPassword(tx, account, account, passwordHash) })
  })
}
