import 'server-only'

import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import { permissions } from '../permissions'

const mayKeep = (reader: Reader) =>
  reader
    .select({ id: userRoles.userId })
    .from(userRoles)
    .where(inArray(userRoles.role, [...permissions['visits.write']]))

const able = (reader: Reader) => and(eq(users.disabled, false), inArray(users.id, mayKeep(reader)))

/** Who may keep a visit, by name; and whoever keeps this one now, even if they no longer may. */
export function listOwners(reader: Reader, present: string | null = null) {
  return reader
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(or(able(reader), present ? eq(users.id, present) : undefined))
    .orderBy(asc(users.name), asc(users.id))
}

/** A person who may keep a visit, with their clearance, or undefined. */
export async function findOwner(reader: Reader, id: string) {
  const [owner] = await reader
    .select({ id: users.id, name: users.name, clearance: users.clearance })
    .from(users)
    .where(and(eq(users.id, id), able(reader)))
  return owner
}
