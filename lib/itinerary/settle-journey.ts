import 'server-only'

import type { Tx } from '@/db/client'
import { settlePick } from '../directory/pick'
import { nameFor } from '../i18n/name-for'
import { ok, type Result, refusedField } from '../result'
import type { When } from '../time/when'
import type { User } from '../user'
import type { VisitRow } from '../visits/find'
import { arrivalColumns, departureColumns } from './columns'
import { findPlace, type PlaceRow } from './find-place'
import type { JourneyInput } from './input'
import { surelyBefore } from './rules'
import { timesProblem } from './settle-times'
import { elsewhereFor, whenFor } from './wording'

// A visit's days run from border to border; the journey to the border may begin a day before, or end a day after.
const daysAround = 1

async function settleEnd(
  tx: Tx,
  user: User,
  input: JourneyInput,
  end: 'from' | 'to',
): Promise<Result<PlaceRow>> {
  const id = await settlePick(tx, user, 'place', input[end], end)
  if (!id.ok) return id
  return id.value ? ok(await findPlace(tx, id.value)) : refusedField(`${end}.text`, 'problems.required')
}

type Journey = { from: PlaceRow; to: PlaceRow; departure: When; arrival: When }

/** Refuses an arrival before the departure, with both times on both clocks: each looks right on its own. */
function reversed(user: User, { from, to, departure, arrival }: Journey) {
  const exact = departure.precision === 'exact' && arrival.precision === 'exact'
  return refusedField('arrival.precision', exact ? 'itinerary.arrivesBefore' : 'itinerary.arrivesBeforeDay', {
    from: nameFor(user, from),
    to: nameFor(user, to),
    departure: whenFor(user, departure),
    departureThere: elsewhereFor(user, departure, to.zone),
    arrival: whenFor(user, arrival),
    arrivalThere: elsewhereFor(user, arrival, from.zone),
  })
}

/**
 * What a form says of a journey as its columns, each time in the zone of its own place; refused where a rule speaks
 * against it. The instants decide what is before what, so one may land on the day before.
 */
export async function settleJourney(tx: Tx, user: User, visit: VisitRow, input: JourneyInput) {
  const from = await settleEnd(tx, user, input, 'from')
  if (!from.ok) return from
  const to = await settleEnd(tx, user, input, 'to')
  if (!to.ok) return to
  if (from.value.id === to.value.id) return refusedField('to.text', 'itinerary.samePlace')

  const departure: When = { ...input.departure, zone: from.value.zone }
  const arrival: When = { ...input.arrival, zone: to.value.zone }
  const problem = timesProblem(
    user,
    visit,
    [
      { field: 'departure', when: departure, place: from.value },
      { field: 'arrival', when: arrival, place: to.value },
    ],
    daysAround,
  )
  if (problem) return { ok: false as const, problem }
  if (surelyBefore(arrival, departure))
    return reversed(user, { from: from.value, to: to.value, departure, arrival })

  return ok({
    mode: input.mode,
    number: input.number,
    fromPlaceId: from.value.id,
    toPlaceId: to.value.id,
    ...departureColumns(departure),
    ...arrivalColumns(arrival),
  })
}
