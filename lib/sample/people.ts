import 'server-only'

import type { Role, Sensitivity } from '@/db/values/office'
import { addUser, setPassword } from '../access/commands'
import { env } from '../env'
import type { User } from '../user'
import { done } from './done'

const server = { id: null, name: 'Legation' } as const

type Account = { name: string; email: string; roles: Role[]; clearance: Sensitivity }

/** The people of the demonstration, one a role. They exist where the sample is loaded and nowhere else. */
const accounts = {
  staff: {
    name: 'Staff (demonstration)',
    email: 'staff@legation.test',
    roles: ['staff'],
    clearance: 'restricted',
  },
  official: {
    name: 'Official (demonstration)',
    email: 'official@legation.test',
    roles: ['official'],
    clearance: 'restricted',
  },
  viewer: {
    name: 'Viewer (demonstration)',
    email: 'viewer@legation.test',
    roles: ['viewer'],
    clearance: 'internal',
  },
  admin: {
    name: 'Administrator (demonstration)',
    email: 'admin@legation.test',
    roles: ['administrator'],
    clearance: 'restricted',
  },
} as const satisfies Record<
  string,
  { name: string; email: string; roles: readonly Role[]; clearance: Sensitivity }
>

/** Makes the four people, who sign in with DEMO_PASSWORD, and answers the two who enter the visit. */
export async function enterPeople(): Promise<{ staff: User; official: User }> {
  const [staff, official] = [await enter(accounts.staff), await enter(accounts.official)]
  await enter(accounts.viewer)
  await enter(accounts.admin)
  return { staff, official }
}

async function enter(given: Omit<Account, 'roles'> & { roles: readonly Role[] }): Promise<User> {
  const account = { ...given, roles: [...given.roles] }
  const { id } = done(await addUser(server, account))
  done(await setPassword(server, id, env().DEMO_PASSWORD))
  return { ...account, id, language: null }
}
