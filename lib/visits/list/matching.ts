import 'server-only'

import { and, eq, exists, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Column } from '@/db/columns'
import { meetingCounterparts, meetings } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { members, stops, visits } from '@/db/schema/visits'
import { foldName } from '@/lib/directory/folding'
import { foundBy } from '@/lib/directory/search'
import { held } from '@/lib/lists/held'
import type { User } from '@/lib/user'
import { visibleMeetings, visibleVisits } from '@/lib/visibility'
import type { VisitFilters } from '../filters'

const one = { one: sql`1` }

const stopsWith = (condition: SQL) =>
  exists(
    db
      .select(one)
      .from(stops)
      .innerJoin(places, eq(places.id, stops.placeId))
      .where(and(eq(stops.visitId, visits.id), isNull(stops.removedAt), condition)),
  )

const membersWith = (condition: SQL) =>
  exists(
    db
      .select(one)
      .from(members)
      .innerJoin(people, eq(people.id, members.personId))
      .where(and(eq(members.visitId, visits.id), isNull(members.removedAt), condition)),
  )

/** Only meetings that the user may see: a name that is found must not tell of one they may not. */
const counterpartsWith = (user: User, condition: SQL) =>
  exists(
    db
      .select(one)
      .from(meetings)
      .innerJoin(meetingCounterparts, eq(meetingCounterparts.meetingId, meetings.id))
      .innerJoin(organisations, eq(organisations.id, meetingCounterparts.organisationId))
      .where(and(eq(meetings.visitId, visits.id), visibleMeetings(user), condition)),
  )

// A word of signs alone folds to nothing, and every name holds nothing.
const named = (word: string, names: (condition: SQL) => SQL, nameSearch: Column) =>
  foldName(word) ? names(foundBy(nameSearch, word)) : undefined

/** A word that stands in the visit's own texts, or in the name of a place it goes to or an organisation it meets. */
const spokenOf = (user: User, word: string) =>
  or(
    held(visits.ref, word),
    held(visits.titleEn, word),
    held(visits.titleZh, word),
    held(visits.purposeEn, word),
    held(visits.purposeZh, word),
    named(word, stopsWith, places.nameSearch),
    named(word, (condition) => counterpartsWith(user, condition), organisations.nameSearch),
  )

/** The visits that the user may see and the filters leave. */
export function matching(user: User, filters: VisitFilters): SQL {
  const { year, country, status, direction, person, words } = filters
  const narrowed = and(
    visibleVisits(user),
    year ? like(visits.firstOn, `${year}-%`) : undefined,
    status ? eq(visits.status, status) : undefined,
    direction ? eq(visits.direction, direction) : undefined,
    country ? stopsWith(eq(places.country, country)) : undefined,
    person ? membersWith(foundBy(people.nameSearch, person)) : undefined,
    ...(words?.split(/\s+/) ?? []).map((word) => spokenOf(user, word)),
  )
  return narrowed ?? sql`false`
}
