import 'server-only'

import { and, asc, eq, exists, isNull, not, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import { can } from '../permissions'
import type { User } from '../user'
import { mostLines } from './visits'

/** People who cannot work yet: without a role, or never signed in. Nobody unless the user administers. */
export async function listNewcomers(user: User) {
  if (!can(user, 'people.manage')) return []
  const held = exists(db.select({ one: sql`1` }).from(userRoles).where(eq(userRoles.userId, users.id)))
  return db
    .select({ id: users.id, name: users.name, hasRole: sql<boolean>`${held}`.mapWith(Boolean) })
    .from(users)
    .where(and(eq(users.disabled, false), or(isNull(users.lastSeenAt), not(held))))
    .orderBy(asc(users.name), asc(users.id))
    .limit(mostLines)
}
