import 'server-only'

import { and, eq } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { db } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import type { Permission } from './permissions'
import { can } from './permissions'
import type { User } from './user'

export const sessionCookie = 'legation.session'

/** The user of a signed-in request as the database knows them at this moment, or undefined. Asked once a request. */
export const currentUser = cache(async (): Promise<User | undefined> => {
  const token = (await cookies()).get(sessionCookie)?.value
  const secret = process.env.NEXTAUTH_SECRET
  if (!token || !secret) return undefined
  const claims = await decode({ token, secret }).catch(() => null)
  if (typeof claims?.sub !== 'string' || typeof claims.epoch !== 'number') return undefined
  return findSignedIn(claims.sub, claims.epoch)
})

async function findSignedIn(id: string, epoch: number): Promise<User | undefined> {
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      clearance: users.clearance,
      language: users.language,
      role: userRoles.role,
    })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(users.id, id), eq(users.sessionEpoch, epoch), eq(users.disabled, false)))
  const [first] = rows
  if (!first) return undefined
  const { role: _, ...user } = first
  return { ...user, roles: rows.map(({ role }) => role) }
}

/** The signed-in user; anybody else is sent to sign in. */
export async function requireUser(): Promise<User> {
  const user = await currentUser()
  if (!user) redirect('/sign-in')
  return user
}

/** The signed-in user who may do this; anybody else gets the page "not found". */
export async function requirePermission(permission: Permission): Promise<User> {
  const user = await requireUser()
  if (!can(user, permission)) redirect('/')
  return user
}
