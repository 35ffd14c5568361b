import 'server-only'

import type { Tx } from '@/db/client'
import { members } from '@/db/schema/visits'
import { record } from '../audit'
import { settlePick } from '../directory/pick'
import { nameFor } from '../i18n/name-for'
import { can } from '../permissions'
import { inserted } from '../positions'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import type { VisitRow } from '../visits/find'
import { findOpenVisit } from '../visits/open'
import { writeOnce } from '../writing'
import { findMemberRow, listMemberRows } from './find'
import type { MemberInput } from './input'
import { keepOrder } from './order'
import { findPostDuring } from './posts'
import { alreadyMember, headInTheWay, placeFor } from './rules'
import { newcomer } from './told'

/** Title and organisation as typed; where no title was, those of the post that the person held at the time. */
async function seatOf(tx: Tx, user: User, visit: VisitRow, personId: string, input: MemberInput) {
  const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
  if (!organisation.ok) return organisation
  const { titleEn, titleZh } = input
  const typed = { titleEn, titleZh, organisationId: organisation.value }
  if (titleEn || titleZh) return ok(typed)
  const post = await findPostDuring(tx, personId, visit)
  const elsewhere = typed.organisationId && post?.organisationId !== typed.organisationId
  return ok(post && !elsewhere ? post : typed)
}

/**
 * Adds a person to the delegation: a head at the top of the order of precedence, others at its end. Refuses a person who
 * is in it, and a second head.
 */
export async function addMember(
  user: User,
  ref: string,
  input: MemberInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const present = await listMemberRows(tx, visit.id)
    const head = headInTheWay(present, input.role)
    if (head) return refusedField('role', 'delegation.headTaken', { name: nameFor(user, head.person) })

    const person = await settlePick(tx, user, 'person', input.person, 'person')
    if (!person.ok) return person
    if (!person.value) return refusedField('person.text', 'problems.required')
    const already = alreadyMember(present, person.value)
    if (already)
      return refusedField('person.text', 'delegation.already', { name: nameFor(user, already.person) })
    const seat = await seatOf(tx, user, visit, person.value, input)
    if (!seat.ok) return seat

    const position = placeFor(input.role, present)
    const [row] = await tx
      .insert(members)
      .values({ ...seat.value, visitId: visit.id, personId: person.value, role: input.role, position })
      .returning({ id: members.id })
    const member = row && (await findMemberRow(tx, visit.id, row.id))
    if (!member) throw new Error('The database kept no member.')
    await keepOrder(tx, inserted(present, member, position))
    await record(tx, user, 'member.added', { kind: 'visit', id: visit.id }, newcomer(member))
    return ok({ id: member.id })
  })
}
