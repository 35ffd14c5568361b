import 'server-only'

import { eq } from 'drizzle-orm'
import { members } from '@/db/schema/visits'
import { record } from '../audit'
import { putBackNamed } from '../directory/put-back'
import { nameFor } from '../i18n/name-for'
import { can } from '../permissions'
import { inserted } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findMemberRow, listMemberRows } from './find'
import { keepOrder } from './order'
import { alreadyMember, headInTheWay } from './rules'
import { whose } from './told'

/** Takes a member off the list; those behind move up. What they said and did at meetings stays with the meetings. */
export async function removeMember(user: User, ref: string, id: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const member = await findMemberRow(tx, visit.value.id, id)
    if (!member) return refused('problems.gone')
    if (member.removedAt) return ok(null)

    await tx.update(members).set({ removedAt: Date.now() }).where(eq(members.id, id))
    await keepOrder(tx, await listMemberRows(tx, visit.value.id))
    await record(tx, user, 'member.removed', { kind: 'visit', id: visit.value.id }, whose(member))
    return ok(null)
  })
}

/** Puts a removed member back where they stood. Refused when the person, or another head, has been added since. */
export async function restoreMember(user: User, ref: string, id: string): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const member = await findMemberRow(tx, visit.value.id, id)
    if (!member) return refused('problems.gone')
    if (!member.removedAt) return ok(null)
    const present = await listMemberRows(tx, visit.value.id)
    if (alreadyMember(present, member.personId))
      return refused('delegation.already', { name: nameFor(user, member.person) })
    const head = headInTheWay(present, member.role)
    if (head) return refused('delegation.headTaken', { name: nameFor(user, head.person) })

    await tx.update(members).set({ removedAt: null }).where(eq(members.id, id))
    await keepOrder(tx, inserted(present, member, member.position))
    await record(tx, user, 'member.restored', { kind: 'visit', id: visit.value.id }, whose(member))
    await putBackNamed(tx, user)
    return ok(null)
  })
}
