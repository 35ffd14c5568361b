import 'server-only'

import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import type { Column } from '@/db/columns'
import { userRoles, users } from '@/db/schema/users'
import type { Role } from '@/db/values/office'
import { permissions } from '../../permissions'
import type { User } from '../../user'

/** The roles that may review. */
export const reviewerRoles: Role[] = [...permissions['agreements.review']]

/** That the person of a column may sign in and review: an account that was closed or lost its role reviews nothing. */
export function mayReview(person: Column): SQL {
  const able = db
    .select({ id: users.id })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(users.disabled, false), inArray(userRoles.role, reviewerRoles)))
  return inArray(person, able)
}

/** Whoever can be named to review, by name. */
export async function listReviewers(_user: User, reader: Reader = db) {
  return reader
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(mayReview(users.id))
    .orderBy(asc(users.name), asc(users.id))
}
