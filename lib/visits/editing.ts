import 'server-only'

import { db } from '@/db/client'
import type { User } from '../user'
import { findVisitRow } from './find'
import { listOwners } from './owners'

/** Who may keep a visit that is to be planned. */
export function listPossibleOwners() {
  return listOwners(db)
}

/** A visit, whole, with who may keep it, for its form; undefined when the user may not see it. */
export async function findVisitToEdit(user: User, ref: string) {
  const visit = await findVisitRow(db, user, ref)
  return visit && { visit, owners: await listOwners(db, visit.ownerId) }
}

/** A visit by itself, or undefined when the user may not see it. */
export function findVisit(user: User, ref: string) {
  return findVisitRow(db, user, ref)
}
