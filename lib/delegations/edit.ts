import 'server-only'

import { eq } from 'drizzle-orm'
import { members } from '@/db/schema/visits'
import { record } from '../audit'
import { settlePick } from '../directory/pick'
import { everyName, nameFor } from '../i18n/name-for'
import { lastPartChange } from '../part-changes'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findMemberRow, listMemberRows } from './find'
import type { MemberEditInput } from './input'
import { headInTheWay } from './rules'
import { seatChanges, whose } from './told'
import { memberValues } from './values'

/** Changes a member's role, title and organisation as at the visit. Refuses a second head. */
export async function editMember(
  user: User,
  ref: string,
  id: string,
  input: MemberEditInput,
  version: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const before = await findMemberRow(tx, visit.id, id)
    if (!before || before.removedAt) return refused('problems.gone')
    if (before.version !== version) {
      const last = await lastPartChange(tx, visit.id, 'member.edited', 'person', everyName(before.person))
      return conflicting({
        ...last,
        version: before.version,
        values: memberValues(user.language ?? 'en', before),
      })
    }

    const head = headInTheWay(await listMemberRows(tx, visit.id), input.role, id)
    if (head) return refusedField('role', 'delegation.headTaken', { name: nameFor(user, head.person) })
    const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
    if (!organisation.ok) return organisation

    const { role, titleEn, titleZh } = input
    await tx
      .update(members)
      .set({ role, titleEn, titleZh, organisationId: organisation.value, version: version + 1 })
      .where(eq(members.id, id))
    const after = await findMemberRow(tx, visit.id, id)
    if (!after) throw new Error('The database lost a member.')
    await record(
      tx,
      user,
      'member.edited',
      { kind: 'visit', id: visit.id },
      {
        ...whose(before),
        ...seatChanges(before, after),
      },
    )
    return ok(null)
  })
}
