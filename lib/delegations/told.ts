import { changesBetween } from '../audit'
import { everyName } from '../i18n/name-for'
import type { MemberRow } from './find'

const seat = ({ role, titleEn, titleZh, organisation }: MemberRow) => ({
  role,
  titleEn,
  titleZh,
  organisation: organisation && everyName(organisation),
})

/** What the audit trail keeps of a member who came. */
export function newcomer(member: MemberRow) {
  return changesBetween(undefined, { person: everyName(member.person), ...seat(member) })
}

/** The person an event speaks of; the pair says the same twice, because the person did not change. */
export function whose(member: MemberRow) {
  const name = everyName(member.person)
  return { person: [name, name] as [string, string] }
}

/** What changed of a member between two readings of the row. */
export function seatChanges(before: MemberRow, after: MemberRow) {
  return changesBetween(seat(before), seat(after))
}
