import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { places } from '@/db/schema/places'
import { stops } from '@/db/schema/visits'
import { env } from '../env'
import { dayFor } from '../itinerary/wording'
import { ok, refusedField } from '../result'
import type { LocalDate } from '../time/local'
import { momentOf, type When } from '../time/when'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import type { MeetingInput } from './input'
import { type TimeProblem, timeProblem } from './rules'

const fieldOf: Record<TimeProblem, string> = {
  outsideVisit: 'start.on',
  timeSkipped: 'start.time',
  endWithoutStart: 'endTime',
  endBeforeStart: 'endTime',
  endSkipped: 'endTime',
}

type VisitOfMeeting = { id: string; firstOn: LocalDate; lastOn: LocalDate }

/**
 * What a form says of a meeting as its columns, the zone taken from the stop's place; without a stop it is the office's, or
 * that which a meeting `before` had without a stop. Refused where a rule speaks against it.
 */
export async function settleMeeting(
  tx: Tx,
  user: User,
  visit: VisitOfMeeting,
  input: MeetingInput,
  before?: Clock,
) {
  const zone = input.stop === null ? clockWithoutStop(before) : await zoneOf(tx, visit.id, input.stop)
  if (!zone) return refusedField('stop', 'problems.gone')
  if (!levelsUpTo(user.clearance).includes(input.sensitivity))
    return refusedField('sensitivity', 'meetings.refused.aboveClearance')

  const start: When = { ...input.start, zone }
  const problem = timeProblem(visit, start, input.endTime)
  if (problem)
    return refusedField(fieldOf[problem], `meetings.times.${problem}`, {
      first: dayFor(user, visit.firstOn),
      last: dayFor(user, visit.lastOn),
    })

  return ok({
    kind: input.kind,
    subjectEn: input.subjectEn,
    subjectZh: input.subjectZh,
    stopId: input.stop,
    startOn: start.on,
    startTime: start.time,
    startPart: start.part,
    startZone: zone,
    startPrecision: start.precision,
    startAt: momentOf(start),
    endTime: input.endTime,
    venue: input.venue,
    sensitivity: input.sensitivity,
    objectiveEn: input.objectiveEn,
    objectiveZh: input.objectiveZh,
    talkingPointsEn: input.talkingPointsEn,
    talkingPointsZh: input.talkingPointsZh,
    ...(input.internalFields && { internalFields: input.internalFields }),
  })
}

export type MeetingColumns = Extract<Awaited<ReturnType<typeof settleMeeting>>, { ok: true }>['value']

type Clock = { stopId: string | null; startZone: string }

/** The zone that a meeting is in while it has no stop: that which it came with, else the office's. */
export const clockWithoutStop = (before: Clock | undefined): string =>
  before && before.stopId === null ? before.startZone : env().HOME_ZONE

async function zoneOf(tx: Tx, visitId: string, stopId: string): Promise<string | undefined> {
  const [stop] = await tx
    .select({ zone: places.zone })
    .from(stops)
    .innerJoin(places, eq(places.id, stops.placeId))
    .where(and(eq(stops.id, stopId), eq(stops.visitId, visitId), isNull(stops.removedAt)))
  return stop?.zone
}
