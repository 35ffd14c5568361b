import 'server-only'

import { eq } from 'drizzle-orm'
import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { users } from '@/db/schema/users'
import { listEnabledUsers } from './access/enabled-users'
import { officeIsNew } from './access/queries'
import { returnPath } from './access/return-path'
import type { Permission } from './permissions'
import { can } from './permissions'
import { pathAsked } from './request-marks'
import {
  readSessionToken,
  type SessionClaims,
  sessionCookie,
  sessionCookieOptions,
  sessionToken,
} from './session-token'
import type { User } from './user'

/**
 * The user of a signed-in request as the database knows them at this moment, or undefined. Asked once a
 * request.
 */
export const currentUser = cache(async (): Promise<User | undefined> => {
  const claims = await readSessionToken((await cookies()).get(sessionCookie)?.value)
  return claims && findSignedIn(claims)
})

/** The person that a session belongs to, unless it was ended, or the person disabled, since it began. */
export async function findSignedIn({ sub, epoch }: SessionClaims): Promise<User | undefined> {
  const [user] = await listEnabledUsers(eq(users.id, sub), eq(users.sessionEpoch, epoch))
  return user
}

/**
 * The signed-in user; anybody else is sent to sign in and then back here, or, in a new office, to set it up.
 */
export async function requireUser(): Promise<User> {
  const user = await currentUser()
  if (user) return user
  if (await officeIsNew()) redirect('/setup')
  const path = returnPath(pathAsked(await headers()))
  redirect((path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`) as Route)
}

/** The signed-in user who may do this; anybody else gets the page "not found". */
export async function requirePermission(permission: Permission): Promise<User> {
  const user = await requireUser()
  if (!can(user, permission)) notFound()
  return user
}

/** Signs this browser in. Only an action or a route may call it. */
export async function beginSession(claims: SessionClaims): Promise<void> {
  const kept = await cookies()
  kept.set(sessionCookie, await sessionToken(claims), sessionCookieOptions())
}

/**
 * Signs this browser out; other browsers of the same person stay signed in. Only an action or a route may
 * call it.
 */
export async function endSession(): Promise<void> {
  const kept = await cookies()
  kept.delete(sessionCookie)
}
