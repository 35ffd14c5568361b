import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { journeys } from '@/db/schema/visits'
import { record } from '../audit'
import { lastPartChange } from '../part-changes'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { write } from '../writing'
import { findJourneyRow, type JourneyRow } from './find-journey'
import type { JourneyInput } from './input'
import { keepTravelOrder } from './order'
import { settleJourney } from './settle-journey'
import { journeyChanges, routeOf, whichJourney } from './told'
import { journeyValues } from './values'

/** Changes a journey, under the same rules as a new one. */
export async function editJourney(
  user: User,
  ref: string,
  id: string,
  input: JourneyInput,
  version: number,
): Promise<Result<null>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return write(async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const before = await findJourneyRow(tx, visit.id, id)
    if (!before || before.removedAt) return refused('problems.gone')
    if (before.version !== version) return overtaken(tx, user, visit.id, before)
    const columns = await settleJourney(tx, user, visit, input)
    if (!columns.ok) return columns

    await tx
      .update(journeys)
      .set({ ...columns.value, version: version + 1 })
      .where(eq(journeys.id, id))
    await keepTravelOrder(tx, visit.id)
    const after = await findJourneyRow(tx, visit.id, id)
    if (!after) throw new Error('The database lost a journey.')
    await record(
      tx,
      user,
      'journey.edited',
      { kind: 'visit', id: visit.id },
      {
        ...whichJourney(before, after),
        ...journeyChanges(before, after),
      },
    )
    return ok(null)
  })
}

async function overtaken(tx: Tx, user: User, visitId: string, now: JourneyRow) {
  const last = await lastPartChange(tx, visitId, 'journey.edited', 'journey', routeOf(now))
  return conflicting({ ...last, version: now.version, values: journeyValues(user.language ?? 'en', now) })
}
