import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { imports } from '@/db/schema/imports'
import type { User } from '../user'

/** The visit files that the user uploaded. */
export const ownVisitFiles = (user: User) =>
  and(eq(imports.userId, user.id), eq(imports.kind, 'visit-file'), isNull(imports.removedAt))

/** A visit file that the user uploaded, if they did. */
export async function findImportRow(reader: Reader, user: User, id: string) {
  const [found] = await reader
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), ownVisitFiles(user)))
  return found
}

export type ImportRow = NonNullable<Awaited<ReturnType<typeof findImportRow>>>
