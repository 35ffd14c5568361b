import 'server-only'

import { and, eq, exists, gte, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { people } from '@/db/schema/people'
import { members, visits } from '@/db/schema/visits'
import { languageOf } from '../access/person-language'
import { env } from '../env'
import { wordingIn } from '../papers/wording-in'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { calendarOf } from './calendar'
import { entriesOfVisit } from './visit-calendar'

const daysBack = 366

/**
 * The programmes of the user's own visits as an iCalendar in their language: those they keep, and those whose delegation
 * has somebody with their e-mail address, from a year ago on.
 */
export async function programmeFeedOf(user: User, now: number = Date.now()): Promise<string> {
  const wording = wordingIn(languageOf(user))
  const since = addDays(todayIn(env().HOME_ZONE, now), -daysBack)
  const visits = await Promise.all(
    (await ownVisits(user, since)).map(({ ref }) => entriesOfVisit(user, ref, 'internal', wording)),
  )
  return calendarOf(
    wording.t('calendars.programmes'),
    visits.flatMap((visit) => visit?.entries ?? []),
  )
}

function ownVisits(user: User, since: string) {
  const travels = exists(
    db
      .select({ one: sql`1` })
      .from(members)
      .innerJoin(people, eq(people.id, members.personId))
      .where(
        and(
          eq(members.visitId, visits.id),
          isNull(members.removedAt),
          eq(sql`lower(${people.email})`, user.email.toLowerCase()),
        ),
      ),
  )
  return db
    .select({ ref: visits.ref })
    .from(visits)
    .where(and(visibleVisits(user), gte(visits.lastOn, since), or(eq(visits.ownerId, user.id), travels)))
    .orderBy(visits.firstOn, visits.ref)
}
