import 'server-only'

import { and, eq, isNotNull, ne } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import { type Role, roles } from '@/db/values/office'
import { env } from '../env'

/** A person who may use the product, with everything the administrator decides, or undefined. */
export async function findAccount(reader: Reader, id: string) {
  const rows = await reader
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      clearance: users.clearance,
      language: users.language,
      disabled: users.disabled,
      passwordHash: users.passwordHash,
      epoch: users.sessionEpoch,
      lastSeenAt: users.lastSeenAt,
      digest: users.digest,
      feedTokenHash: users.feedTokenHash,
      version: users.version,
      role: userRoles.role,
    })
    .from(users)
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .where(eq(users.id, id))
  const [first] = rows
  if (!first) return undefined
  const { role: _, ...account } = first
  const held = new Set(rows.map(({ role }) => role))
  return { ...account, roles: roles.filter((role): role is Role => held.has(role)) }
}
export type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>

/** The account that signs in with this address (lower case), or undefined. */
export async function findAccountByEmail(reader: Reader, email: string): Promise<Account | undefined> {
  const [found] = await reader.select({ id: users.id }).from(users).where(eq(users.email, email))
  return found && findAccount(reader, found.id)
}

/**
 * Whether somebody else could still administer: one who is enabled and can sign in. Who has not set a
 * password yet does not count, unless a provider signs people in: a link that is never opened would lock the
 * office out.
 */
export async function hasOtherAdministrator(reader: Reader, id: string): Promise<boolean> {
  const canSignIn = env().OIDC_ISSUER ? undefined : isNotNull(users.passwordHash)
  const [other] = await reader
    .select({ id: users.id })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(ne(users.id, id), eq(users.disabled, false), eq(userRoles.role, 'administrator'), canSignIn))
    .limit(1)
  return Boolean(other)
}
