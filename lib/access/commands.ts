import 'server-only'

import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import type { Role } from '@/db/values/office'
import { changesBetween, lastChange, record } from '../audit'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { write, writeOnce } from '../writing'
import { findAccount, findAccountByEmail, hasOtherAdministrator } from './find'
import { personValues } from './form-values'
import { hashPassword } from './hashing'
import type { PersonInput } from './input'
import { putPassword, voidLinks } from './put-password'
import { mayManagePeople, type Server } from './rules'

/**
 * Adds a person who may use the product. They cannot sign in until a password is set, or a provider knows
 * them.
 */
export async function addUser(
  actor: User | Server,
  input: PersonInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  if (!mayManagePeople(actor)) return refused('problems.notAllowed')

  const work = async (tx: Tx): Promise<Result<{ id: string }>> => {
    if (await findAccountByEmail(tx, input.email)) return refusedField('email', 'people.emailTaken')

    const { roles, ...columns } = input
    const id = v7()
    await tx.insert(users).values({ id, ...columns })
    await giveRoles(tx, id, roles)
    await record(tx, actor, 'user.added', { kind: 'user', id }, changesBetween(undefined, input))
    return ok({ id })
  }
  return actor.id === null ? write(work) : writeOnce(actor, submission, work)
}

/**
 * Changes what the administrator decides of a person. Refuses to take the role from the last administrator.
 */
export async function editUser(
  user: User,
  id: string,
  input: PersonInput,
  version: number,
): Promise<Result<{ id: string }>> {
  if (!mayManagePeople(user)) return refused('problems.notAllowed')

  return write(async (tx) => {
    const account = await findAccount(tx, id)
    if (!account) return refused('problems.gone')
    if (account.version !== version) {
      const change = await lastChange(tx, 'user', id)
      return conflicting({ ...change, version: account.version, values: personValues(account) })
    }
    const namesake = await findAccountByEmail(tx, input.email)
    if (namesake && namesake.id !== id) return refusedField('email', 'people.emailTaken')
    const steppedDown = account.roles.includes('administrator') && !input.roles.includes('administrator')
    if (steppedDown && !account.disabled && !(await hasOtherAdministrator(tx, id)))
      return refusedField('roles', 'people.lastAdministrator')

    const { roles, ...columns } = input
    await tx
      .update(users)
      .set({ ...columns, version: version + 1 })
      .where(eq(users.id, id))
    await giveRoles(tx, id, roles)
    await record(tx, user, 'user.edited', { kind: 'user', id }, changesBetween(account, input))
    return ok({ id })
  })
}

async function giveRoles(tx: Tx, userId: string, roles: Role[]): Promise<void> {
  await tx.delete(userRoles).where(eq(userRoles.userId, userId))
  await tx.insert(userRoles).values(roles.map((role) => ({ userId, role })))
}

/** Shuts a person out at their next click, on every device. Refuses the last administrator. */
export async function disableUser(user: User, id: string): Promise<Result<{ id: string }>> {
  if (!mayManagePeople(user)) return refused('problems.notAllowed')

  return write(async (tx) => {
    const account = await findAccount(tx, id)
    if (!account) return refused('problems.gone')
    if (account.disabled) return ok({ id })
    if (account.roles.includes('administrator') && !(await hasOtherAdministrator(tx, id)))
      return refused('people.lastAdministrator')

    await tx
      .update(users)
      .set({
        disabled: true,
        sessionEpoch: sql`${users.sessionEpoch} + 1`,
        version: sql`${users.version} + 1`,
      })
      .where(eq(users.id, id))
    await voidLinks(tx, id)
    await record(tx, user, 'user.disabled', { kind: 'user', id }, { disabled: [false, true] })
    return ok({ id })
  })
}

/** Lets a person in again, with the password they had. */
export async function enableUser(user: User, id: string): Promise<Result<{ id: string }>> {
  if (!mayManagePeople(user)) return refused('problems.notAllowed')

  return write(async (tx) => {
    const account = await findAccount(tx, id)
    if (!account) return refused('problems.gone')
    if (!account.disabled) return ok({ id })

    await tx
      .update(users)
      .set({ disabled: false, version: sql`${users.version} + 1` })
      .where(eq(users.id, id))
    await record(tx, user, 'user.enabled', { kind: 'user', id }, { disabled: [true, false] })
    return ok({ id })
  })
}

/** Sets a password without asking for another. Only the server may; people get a one-time link. */
export async function setPassword(actor: Server, id: string, password: string): Promise<Result<null>> {
  const passwordHash = await hashPassword(password)
  return write(async (tx) => {
    const account = await findAccount(tx, id)
    if (!account) return refused('problems.gone')
    await putPassword(tx, actor, account, passwordHash)
    return ok(null)
  })
}
