import 'server-only'

import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import { roles } from '@/db/values/office'
import { can } from '../permissions'
import type { User } from '../user'
import { findAccount } from './find'

/** Whoever can be made responsible for something: the people who may sign in, by name. */
export async function listOwners(_user: User): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.disabled, false))
    .orderBy(asc(users.name), asc(users.id))
}

/** Whether nobody was ever added: the first visitor then makes the administrator. */
export async function officeIsNew(): Promise<boolean> {
  const [anybody] = await db.select({ id: users.id }).from(users).limit(1)
  return !anybody
}

export const peopleOnPage = 50

/**
 * A page, from 1, of everybody who was ever added, and how many they are; nobody unless the user administers.
 */
export async function listPeople(user: User, page: number) {
  const allowed = can(user, 'people.manage') ? sql`true` : sql`false`
  const count = await db.$count(users, allowed)
  const people = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      clearance: users.clearance,
      disabled: users.disabled,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`.mapWith(Boolean),
      lastSeenAt: users.lastSeenAt,
    })
    .from(users)
    .where(allowed)
    .orderBy(asc(users.disabled), asc(users.name), asc(users.id))
    .limit(peopleOnPage)
    .offset((page - 1) * peopleOnPage)

  const ids = people.map(({ id }) => id)
  const held = await db
    .select({ userId: userRoles.userId, role: userRoles.role })
    .from(userRoles)
    .where(and(allowed, inArray(userRoles.userId, ids)))
  const rolesOf = (id: string) =>
    roles.filter((role) => held.some((each) => each.userId === id && each.role === role))
  return { count, people: people.map((person) => ({ ...person, roles: rolesOf(person.id) })) }
}
export type PersonListed = Awaited<ReturnType<typeof listPeople>>['people'][number]

/** One person with what the administrator decides of them; undefined unless the user administers. */
export async function findPerson(user: User, id: string) {
  const account = can(user, 'people.manage') ? await findAccount(db, id) : undefined
  if (!account) return undefined
  const { passwordHash, epoch: _, feedTokenHash: __, ...person } = account
  return { ...person, hasPassword: passwordHash !== null }
}

/** What one's own account page shows. */
export async function findOwnAccount(user: User) {
  const account = await findAccount(db, user.id)
  if (!account) return undefined
  const { name, language, digest, version, passwordHash, feedTokenHash } = account
  return {
    name,
    language,
    digest,
    version,
    hasPassword: passwordHash !== null,
    hasFeed: feedTokenHash !== null,
  }
}
