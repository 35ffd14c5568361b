import type { Role } from '@/db/values/office'
import type { User } from './user'

/** Who may do what. Reading needs any role; what is read is bounded by clearance, in the queries. */
export const permissions = {
  'visits.write': ['staff', 'official'],
  'visits.approve': ['official'],
  'meetings.write': ['staff', 'official'],
  'agreements.write': ['staff', 'official'],
  'agreements.review': ['official'],
  'commitments.write': ['staff', 'official'],
  'commitments.release': ['official'],
  'directory.write': ['staff', 'official'],
  'people.manage': ['administrator'],
  'settings.write': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether one of the user's roles allows it. */
export function can(user: User, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return user.roles.some((role) => allowed.includes(role))
}
