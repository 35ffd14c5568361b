import 'server-only'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'

/** Whether the database can be read. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db.select({ id: users.id }).from(users).limit(1)
    return true
  } catch {
    return false
  }
}
