import 'server-only'

import { eq, sql } from 'drizzle-orm'
import type { Changes } from '@/db/schema/office'
import { users } from '@/db/schema/users'
import { languages } from '@/db/values/office'
import { record } from '../audit'
import { ok } from '../result'
import type { User } from '../user'
import { write } from '../writing'

/** Sets the language that this person reads in; one the product does not speak changes nothing. */
export async function chooseLanguage(user: User, chosen: string): Promise<void> {
  const language = languages.find((known) => known === chosen)
  if (!language || language === user.language) return
  await write(async (tx) => {
    await tx
      .update(users)
      .set({ language, version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id))
    const changes: Changes = { language: [user.language, language] }
    await record(tx, user, 'user.edited', { kind: 'user', id: user.id }, changes)
    return ok(null)
  })
}
