import 'server-only'

import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import type { User } from '../user'

/** Whoever can be made responsible for something: the people who may sign in, by name. */
export async function listOwners(_user: User): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.disabled, false))
    .orderBy(asc(users.name), asc(users.id))
}
