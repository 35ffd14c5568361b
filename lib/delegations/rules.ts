import type { MemberRole } from '@/db/values/visits'

type Seat = { id: string; personId: string; role: MemberRole }

/** The other member who is already head, where `role` would make a second one. */
export function headInTheWay<T extends Seat>(members: T[], role: MemberRole, own?: string): T | undefined {
  return role === 'head' ? members.find((member) => member.role === 'head' && member.id !== own) : undefined
}

/** The member that a person already is. */
export function alreadyMember<T extends Seat>(members: T[], personId: string): T | undefined {
  return members.find((member) => member.personId === personId)
}

/** Where a newcomer stands in the order of precedence, from 1: a head first, anyone else last. */
export function placeFor(role: MemberRole, members: unknown[]): number {
  return role === 'head' ? 1 : members.length + 1
}
