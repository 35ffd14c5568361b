import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { agreementTypeSettings as table } from '@/db/schema/agreements'
import { users } from '@/db/schema/users'
import { agreementTypes } from '@/db/values/agreements'
import type { User } from '../../user'
import type { AgreementType } from './defaults'

/** The type that an address names, or undefined. */
export function agreementTypeOf(text: string): AgreementType | undefined {
  return agreementTypes.find((type) => type === text)
}

const columns = {
  id: table.id,
  type: table.type,
  reviewMonths: table.reviewMonths,
  reviewerId: table.reviewerId,
  reviewer: users.name,
  reviewerRole: table.reviewerRole,
  noticeDays: table.noticeDays,
  version: table.version,
}

/** What the office has set for one type of agreement, or undefined where it has set nothing. Everybody may see it. */
export async function findAgreementType(type: AgreementType, reader: Reader = db) {
  const [setting] = await reader
    .select(columns)
    .from(table)
    .leftJoin(users, eq(users.id, table.reviewerId))
    .where(and(eq(table.type, type), isNull(table.removedAt)))
  return setting
}
export type AgreementTypeFound = NonNullable<Awaited<ReturnType<typeof findAgreementType>>>

/** What the office has set for each type of agreement, in the order of the types. Everybody may see it. */
export async function listAgreementTypes(_user: User) {
  const rows = await db
    .select(columns)
    .from(table)
    .leftJoin(users, eq(users.id, table.reviewerId))
    .where(isNull(table.removedAt))
  return agreementTypes.flatMap((type) => rows.find((row) => row.type === type) ?? [])
}
