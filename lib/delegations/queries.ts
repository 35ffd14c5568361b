import 'server-only'

import { db } from '@/db/client'
import type { User } from '../user'
import { findVisitRow } from '../visits/find'
import { findMemberRow, listMemberRows } from './find'

/** A visit and its members in order of precedence, or undefined when the user may not see it. */
export async function findDelegation(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  return visit && { visit, members: await listMemberRows(db, visit.id) }
}

/** A member with the visit, or undefined. Removed ones are found too, for the way back: see `removedAt`. */
export async function findMember(user: User, ref: string, id: string) {
  const visit = await findVisitRow(db, user, ref)
  const member = visit && (await findMemberRow(db, visit.id, id))
  return member && { visit, member }
}
