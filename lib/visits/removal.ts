import 'server-only'

import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { citations, files } from '@/db/schema/sources'
import { journeys, members, stops, visits } from '@/db/schema/visits'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { levelsUpTo, visibleAgreements, visibleCommitments, visibleMeetings } from '../visibility'
import { write } from '../writing'
import { findVisitRow } from './find'
import { selectable } from './verbs'

type Kept = Promise<Result<{ ref: string }>>

/** Takes back a visit that was planned by mistake; it can be restored. Refused once it was approved, or holds anything. */
export async function removeVisit(user: User, ref: string): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const visit = await findVisitRow(tx, user, ref)
    if (!visit) return refused('problems.gone')
    if (visit.status !== 'planned')
      return refused('visits.refused.removeStatus', { status: selectable(visit.status) })
    const { seen, anySeen, unseen } = await heldBy(tx, user, visit.id)
    if (anySeen) return refused('visits.refused.removeHolding', seen)
    if (unseen) return refused('visits.refused.removeUnseen')

    await tx
      .update(visits)
      .set({ removedAt: Date.now(), version: visit.version + 1 })
      .where(eq(visits.id, visit.id))
    await record(tx, user, 'visit.removed', { kind: 'visit', id: visit.id })
    return ok({ ref })
  })
}

/** Puts a removed visit back, under the reference it had. */
export async function restoreVisit(user: User, ref: string): Kept {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const [visit] = await tx
      .select({ id: visits.id, version: visits.version })
      .from(visits)
      .where(
        and(
          eq(visits.ref, ref),
          isNotNull(visits.removedAt),
          inArray(visits.sensitivity, levelsUpTo(user.clearance)),
        ),
      )
    if (!visit) return refused('problems.gone')

    await tx
      .update(visits)
      .set({ removedAt: null, version: visit.version + 1 })
      .where(eq(visits.id, visit.id))
    await record(tx, user, 'visit.restored', { kind: 'visit', id: visit.id })
    return ok({ ref })
  })
}

type Part =
  | typeof members
  | typeof stops
  | typeof journeys
  | typeof meetings
  | typeof agreements
  | typeof commitments
  | typeof citations
  | typeof files

/** How much of each kind hangs on a visit that the user may see, and whether more does that they may not. */
async function heldBy(tx: Tx, user: User, visitId: string) {
  const count = (part: Part, scope?: SQL) =>
    tx.$count(part, and(eq(part.visitId, visitId), isNull(part.removedAt), scope))
  const seen = {
    members: await count(members),
    stops: await count(stops),
    journeys: await count(journeys),
    meetings: await count(meetings, visibleMeetings(user)),
    agreements: await count(agreements, visibleAgreements(user)),
    commitments: await count(commitments, visibleCommitments(user)),
    papers: (await count(citations)) + (await count(files)),
  }
  const inSight = seen.meetings + seen.agreements + seen.commitments
  const all = (await count(meetings)) + (await count(agreements)) + (await count(commitments))
  return { seen, anySeen: Object.values(seen).some((held) => held > 0), unseen: all > inSight }
}
