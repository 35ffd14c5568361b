import 'server-only'

import { and, asc, eq, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import type { DigestRhythm } from '@/db/values/office'
import type { User } from '../user'

/**
 * The people for whom conditions on `users` hold and who may sign in, not disabled and with a role, as the database knows
 * them at this moment, with how often each wants digests.
 */
export async function listEnabledUsers(...conditions: SQL[]): Promise<(User & { digest: DigestRhythm })[]> {
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      clearance: users.clearance,
      language: users.language,
      digest: users.digest,
      role: userRoles.role,
    })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(...conditions, eq(users.disabled, false)))
    .orderBy(asc(users.id))
  const people = new Map<string, User & { digest: DigestRhythm }>()
  for (const { role, ...person } of rows) {
    const known = people.get(person.id)
    if (known) known.roles.push(role)
    else people.set(person.id, { ...person, roles: [role] })
  }
  return [...people.values()]
}
