import type { When } from '../time/when'
import type { JourneyRecord, MeetingRecord, StopRecord } from '../visits/record'
import type { Programme } from './content'
import { type Difference, placeOf, timesApart } from './differences'
import { placeInTime } from './order'

/** What became of one thing on the programme. `unconfirmed`: its time has passed, and nobody has said yet. */
export type Outcome = 'kept' | 'moved' | 'added' | 'dropped' | 'unconfirmed'

/** How far the visit has come of which a programme is the plan. */
export type Stage = 'ahead' | 'over' | 'called-off'

/** Why something planned did not take place. */
type Dropped = 'cancelled' | 'removed'

export type Compared<T> = {
  id: string
  outcome: Outcome
  planned: T | null
  /** As it is now; of a meeting that was dropped, what is left of it. */
  actual: T | null
  /** In what the two differ, where it was moved. */
  differs: Difference[]
  dropped: Dropped | null
}

export type Comparison = {
  stops: Compared<StopRecord>[]
  journeys: Compared<JourneyRecord>[]
  meetings: Compared<MeetingRecord>[]
}

/**
 * What was kept of a plan, moved, added and dropped, by the ids of its parts, in the order of their times. While the visit
 * lies ahead a meeting that is not cancelled counts as taking place, afterwards only one that was held; of one still marked
 * as planned then nobody knows, unless the visit itself was called off. A time that became known more exactly was not moved,
 * and when a meeting ended does not matter.
 */
export function compareProgrammes(planned: Programme, actual: Programme, stage: Stage): Comparison {
  const meetings = pairsOf(
    planned.meetings.filter(({ state }) => state !== 'cancelled'),
    actual.meetings,
  )
  return {
    stops: inOrder(pairsOf(planned.stops, actual.stops).map(outcomeOf(stopDiffers)), stopTime),
    journeys: inOrder(pairsOf(planned.journeys, actual.journeys).map(outcomeOf(journeyDiffers)), journeyTime),
    meetings: inOrder(
      meetings.flatMap(([plan, now]): Compared<MeetingRecord>[] => {
        if (!now || takesPlace(now, stage)) return [outcomeOf(meetingDiffers(planned, actual))([plan, now])]
        const unconfirmed = now.state === 'planned' && stage === 'over'
        if (!plan && !unconfirmed) return []
        const outcome = unconfirmed
          ? ({ outcome: 'unconfirmed', dropped: null } as const)
          : ({ outcome: 'dropped', dropped: 'cancelled' } as const)
        return [{ id: now.id, planned: plan, actual: now, differs: [], ...outcome }]
      }),
      ({ start }) => start,
    ),
  }
}

const takesPlace = ({ state }: MeetingRecord, stage: Stage) =>
  state === 'held' || (state === 'planned' && stage === 'ahead')

type Pair<T> = [planned: T | null, actual: T | null]

/** The parts of both by id: those of the plan in its order, then what only the other has. */
function pairsOf<T extends { id: string }>(planned: T[], actual: T[]): Pair<T>[] {
  const now = new Map(actual.map((each) => [each.id, each]))
  const then = new Set(planned.map(({ id }) => id))
  return [
    ...planned.map((each): Pair<T> => [each, now.get(each.id) ?? null]),
    ...actual.filter(({ id }) => !then.has(id)).map((each): Pair<T> => [null, each]),
  ]
}

function outcomeOf<T extends { id: string }>(differing: (planned: T, actual: T) => Difference[]) {
  return ([planned, actual]: Pair<T>): Compared<T> => {
    const differs = planned && actual ? differing(planned, actual) : []
    const outcome = !planned ? 'added' : !actual ? 'dropped' : differs.length > 0 ? 'moved' : 'kept'
    const id = (planned ?? actual)?.id ?? ''
    return { id, outcome, planned, actual, differs, dropped: outcome === 'dropped' ? 'removed' : null }
  }
}

const stopDiffers = (planned: StopRecord, actual: StopRecord) =>
  once([
    ...(planned.place.id === actual.place.id ? [] : (['place'] as const)),
    ...timesApart(planned.arrival, actual.arrival),
    ...timesApart(planned.departure, actual.departure),
  ])

const journeyDiffers = (planned: JourneyRecord, actual: JourneyRecord) =>
  once([
    ...(planned.from.id === actual.from.id && planned.to.id === actual.to.id ? [] : (['place'] as const)),
    ...(planned.mode === actual.mode && planned.number === actual.number ? [] : (['means'] as const)),
    ...timesApart(planned.departure, actual.departure),
    ...timesApart(planned.arrival, actual.arrival),
  ])

const meetingDiffers =
  (planned: Programme, actual: Programme) => (then: MeetingRecord, now: MeetingRecord) => {
    const [place, other] = [placeOf(planned, then), placeOf(actual, now)]
    return once([
      ...timesApart(then.start, now.start),
      ...(place === null || other === null || place === other ? [] : (['place'] as const)),
    ])
  }

const once = (differences: Difference[]) => [...new Set(differences)]

const stopTime = ({ arrival, departure }: StopRecord): When =>
  placeInTime(arrival) === null ? departure : arrival

const journeyTime = ({ departure, arrival }: JourneyRecord): When =>
  placeInTime(departure) === null ? arrival : departure

/** By the time that was planned, or else the actual one; what has none comes last. Equal times keep their order. */
function inOrder<T>(compared: Compared<T>[], timeOf: (of: T) => When): Compared<T>[] {
  const momentIn = ({ planned, actual }: Compared<T>) => {
    const moments = [planned, actual].map((each) => each && placeInTime(timeOf(each)))
    return moments.find((moment) => moment !== null) ?? Number.POSITIVE_INFINITY
  }
  const timed = compared.map((each) => ({ each, at: momentIn(each) }))
  return timed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ each }) => each)
}
