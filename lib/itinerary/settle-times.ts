import 'server-only'

import { env } from '../env'
import type { Names } from '../i18n/bilingual'
import { nameFor } from '../i18n/name-for'
import type { Message, Problem } from '../result'
import type { LocalDate } from '../time/local'
import type { When } from '../time/when'
import type { User } from '../user'
import { isSkipped, outsideVisit } from './rules'
import { dayFor, whenFor } from './wording'

type Visit = { firstOn: LocalDate; lastOn: LocalDate }
type End = { field: string; when: When; place: Names }

/** What is wrong with one time by itself: the clocks skip it, or it lies outside the visit. */
function problemOf(user: User, visit: Visit, { field, when, place }: End, tolerance: number) {
  const refuse = (part: 'on' | 'time', message: Message): [string, Message] => [`${field}.${part}`, message]
  if (when.on && when.time && isSkipped(when))
    return refuse('time', {
      key: 'itinerary.noSuchTime',
      values: { time: when.time, day: dayFor(user, when.on), place: nameFor(user, place) },
    })
  if (outsideVisit(visit, when, env().HOME_ZONE, tolerance))
    return refuse('on', {
      key: 'itinerary.outsideVisit',
      values: {
        when: whenFor(user, when),
        first: dayFor(user, visit.firstOn),
        last: dayFor(user, visit.lastOn),
      },
    })
  return undefined
}

/** Everything that is wrong with these times, each by itself, or undefined. `tolerance` is in days around the visit. */
export function timesProblem(user: User, visit: Visit, ends: End[], tolerance = 0): Problem | undefined {
  const found = ends.flatMap((end) => {
    const problem = problemOf(user, visit, end, tolerance)
    return problem ? [problem] : []
  })
  return found.length > 0 ? { fields: Object.fromEntries(found) } : undefined
}
