import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { members } from '@/db/schema/visits'
import { record } from '../audit'
import { can } from '../permissions'
import { type Direction, misplaced, moved, type Placed } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { listMemberRows } from './find'
import { whose } from './told'

/** Writes the order of precedence as the list has it: positions from 1, without gaps. */
export async function keepOrder(tx: Tx, ordered: Placed[]): Promise<void> {
  for (const { id, position } of misplaced(ordered))
    await tx.update(members).set({ position }).where(eq(members.id, id))
}

/**
 * Moves a member one place up or down the order of precedence. `position` is where the page showed them: when the order
 * has changed since, nothing moves and a sentence says so, which also makes a doubled click count once.
 */
export async function moveMember(
  user: User,
  ref: string,
  id: string,
  direction: Direction,
  position: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findOpenVisit(tx, user, ref)
    if (!visit.ok) return visit
    const before = await listMemberRows(tx, visit.value.id)
    const member = before.find((row) => row.id === id)
    if (!member) return refused('problems.gone')
    if (member.position !== position) return refused('delegation.orderChanged')

    const after = moved(before, id, direction)
    await keepOrder(tx, after)
    const now = after.indexOf(member) + 1
    if (now === position) return ok(null)
    await record(
      tx,
      user,
      'member.moved',
      { kind: 'visit', id: visit.value.id },
      {
        ...whose(member),
        position: [position, now],
      },
    )
    return ok(null)
  })
}
