import 'server-only'

import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'

/** The agreement of a reference, whole, if the user may see it. */
export async function findAgreementRow(reader: Reader, user: User, ref: string) {
  const [agreement] = await reader
    .select(getTableColumns(agreements))
    .from(agreements)
    .where(and(eq(agreements.ref, ref), visibleAgreements(user)))
  return agreement
}

export type AgreementRow = NonNullable<Awaited<ReturnType<typeof findAgreementRow>>>
