import 'server-only'

import type { Tx } from '@/db/client'
import { settlePick } from '../directory/pick'
import { ok, refusedField } from '../result'
import type { When } from '../time/when'
import type { User } from '../user'
import type { VisitRow } from '../visits/find'
import { arrivalColumns, departureColumns } from './columns'
import { findPlace } from './find-place'
import type { StopInput } from './input'
import { surelyBefore } from './rules'
import { timesProblem } from './settle-times'
import { whenFor } from './wording'

/** What a form says of a stop as its columns, both times in the zone of the place; refused where a rule speaks against it. */
export async function settleStop(tx: Tx, user: User, visit: VisitRow, input: StopInput) {
  const placeId = await settlePick(tx, user, 'place', input.place, 'place')
  if (!placeId.ok) return placeId
  if (!placeId.value) return refusedField('place.text', 'problems.required')

  const place = await findPlace(tx, placeId.value)
  const arrival: When = { ...input.arrival, zone: place.zone }
  const departure: When = { ...input.departure, zone: place.zone }
  const problem = timesProblem(user, visit, [
    { field: 'arrival', when: arrival, place },
    { field: 'departure', when: departure, place },
  ])
  if (problem) return { ok: false as const, problem }
  if (surelyBefore(departure, arrival))
    return refusedField('departure.precision', 'itinerary.leavesBefore', {
      arrival: whenFor(user, arrival),
      departure: whenFor(user, departure),
    })

  const { noteEn, noteZh } = input
  return ok({
    placeId: place.id,
    ...arrivalColumns(arrival),
    ...departureColumns(departure),
    noteEn,
    noteZh,
  })
}
