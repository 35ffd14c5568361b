import 'server-only'

import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { users } from '@/db/schema/users'
import { insideTold } from '../editions/inside-input'
import { ok, type Result, refusedField } from '../result'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { VisitRow } from './find'
import type { VisitInput } from './input'
import { findOwner } from './owners'

type VisitColumns = Omit<VisitInput, 'owner' | 'internalFields'> & {
  ownerId: string | null
  internalFields: string[]
}

/**
 * What a form says of a visit as its columns. Refuses a sensitivity above the user's own clearance, and an owner who
 * could not see the visit or may not keep one; an owner who is left as they were is not asked again.
 */
export async function settleVisit(
  reader: Reader,
  user: User,
  { owner, ...columns }: VisitInput,
  before?: VisitRow,
): Promise<Result<VisitColumns>> {
  if (!levelsUpTo(user.clearance).includes(columns.sensitivity))
    return refusedField('sensitivity', 'visits.refused.aboveClearance')
  const asBefore = before && before.ownerId === owner && before.sensitivity === columns.sensitivity
  if (owner && !asBefore) {
    const found = await findOwner(reader, owner)
    if (!found) return refusedField('owner', 'problems.choice')
    if (!levelsUpTo(found.clearance).includes(columns.sensitivity))
      return refusedField('owner', 'visits.refused.ownerClearance', { name: found.name })
  }
  const internalFields = columns.internalFields ?? before?.internalFields ?? []
  return ok({ ...columns, internalFields, ownerId: owner })
}

/** A visit as the audit trail tells it: with the owner's name in place of the id. */
export async function toldOf<T extends { ownerId: string | null; internalFields: string[] }>(
  reader: Reader,
  { ownerId, internalFields, ...visit }: T,
) {
  const [owner] = ownerId
    ? await reader.select({ name: users.name }).from(users).where(eq(users.id, ownerId))
    : []
  return { ...visit, internalFields: insideTold(internalFields), owner: owner?.name ?? null }
}
