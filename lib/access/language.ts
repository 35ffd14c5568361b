import 'server-only'

import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { users } from '@/db/schema/users'
import { languages } from '@/db/values'
import type { User } from '../user'

/** Sets the language that this person reads in; one the product does not speak changes nothing. */
export async function chooseLanguage(user: User, chosen: string): Promise<void> {
  const language = languages.find((known) => known === chosen)
  if (!language) return
  await transaction(async (tx) => {
    await tx.update(users).set({ language }).where(eq(users.id, user.id))
  })
}
