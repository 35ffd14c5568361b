import 'server-only'

import { journeys } from '@/db/schema/visits'
import { record } from '../audit'
import { can } from '../permissions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { writeOnce } from '../writing'
import { findJourneyRow, listJourneyRows } from './find-journey'
import type { JourneyInput } from './input'
import { keepTravelOrder } from './order'
import { settleJourney } from './settle-journey'
import { journeyChanges } from './told'

/**
 * Adds a journey, which finds its place between the stops by itself. Refuses an arrival before the departure, whatever
 * the local clocks seem to say, and times that lie outside the visit or that the clocks skip.
 */
export async function addJourney(
  user: User,
  ref: string,
  input: JourneyInput,
  submission?: string,
): Promise<Result<{ id: string }>> {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const found = await findOpenVisit(tx, user, ref)
    if (!found.ok) return found
    const visit = found.value
    const columns = await settleJourney(tx, user, visit, input)
    if (!columns.ok) return columns

    const position = (await listJourneyRows(tx, visit.id)).length + 1
    const [row] = await tx
      .insert(journeys)
      .values({ ...columns.value, visitId: visit.id, position })
      .returning({ id: journeys.id })
    const journey = row && (await findJourneyRow(tx, visit.id, row.id))
    if (!journey) throw new Error('The database kept no journey.')
    await keepTravelOrder(tx, visit.id)
    await record(
      tx,
      user,
      'journey.added',
      { kind: 'visit', id: visit.id },
      journeyChanges(undefined, journey),
    )
    return ok({ id: journey.id })
  })
}
