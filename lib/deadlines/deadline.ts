import type { Role } from '@/db/values/office'
import type { Names } from '../i18n/bilingual'
import type { LocalDate } from '../time/local'
import type { User } from '../user'

/** A day before which nothing is due. */
export const longAgo: LocalDate = '1900-01-01'

/** What can be due: a review, the end of an agreement, notice to end it, a commitment, the report of a visit. */
const deadlineKinds = ['review', 'expiry', 'notice', 'commitment', 'report'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export type Deadline = {
  /** The same as long as the record is the same, whatever day it moves to. */
  uid: string
  kind: DeadlineKind
  /** The office's day on which it is due. */
  on: LocalDate
  recordId: string
  ref: string
  title: Names
  /** The path of the page where it is seen to. */
  href: string
  person: { id: string; name: string } | null
  /** Whose it is where no person is named. */
  role: Role
}

type Whose = Pick<Deadline, 'person' | 'role'>

/** Whether a deadline is the user's own: theirs by name, or of a role of theirs where nobody is named. */
export function isOwn({ person, role }: Whose, user: Pick<User, 'id' | 'roles'>): boolean {
  return person ? person.id === user.id : user.roles.includes(role)
}

/** By day; what is due on the same day by reference. */
export function byDay(a: Deadline, b: Deadline): number {
  return compare(a.on, b.on) || compare(a.ref, b.ref) || compare(a.kind, b.kind)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** The person of a record, where there is one. */
export const personOf = (id: string | null | undefined, name: string | null | undefined) =>
  id ? { id, name: name ?? '' } : null
