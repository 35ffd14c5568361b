import 'server-only'

import { and, eq, like } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'

/** Whether this database has people of the demonstration who are not disabled: their password stands in the README. */
export async function demonstrationPeopleMaySignIn(): Promise<boolean> {
  const [found] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(like(users.email, '%@legation.test'), eq(users.disabled, false)))
    .limit(1)
  return found !== undefined
}
