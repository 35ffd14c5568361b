import 'server-only'

import { and, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetingCounterparts, meetings, participants } from '@/db/schema/meetings'
import { organisations, people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import { stops, visits } from '@/db/schema/visits'
import { foldName } from '../../directory/folding'
import { foundBy } from '../../directory/search'
import { held } from '../../lists/held'
import type { User } from '../../user'
import { visibleMeetingsJoined } from '../../visibility'
import type { MeetingFilters } from './filters'

const one = { one: sql`1` }

const counterpartsWith = (name: string) =>
  exists(
    db
      .select(one)
      .from(meetingCounterparts)
      .innerJoin(organisations, eq(organisations.id, meetingCounterparts.organisationId))
      .where(and(eq(meetingCounterparts.meetingId, meetings.id), foundBy(organisations.nameSearch, name))),
  )

const seatedWith = (name: string) =>
  exists(
    db
      .select(one)
      .from(participants)
      .innerJoin(people, eq(people.id, participants.personId))
      .where(
        and(
          eq(participants.meetingId, meetings.id),
          isNull(participants.removedAt),
          foundBy(people.nameSearch, name),
        ),
      ),
  )

const heldIn = (country: string) =>
  exists(
    db
      .select(one)
      .from(stops)
      .innerJoin(places, eq(places.id, stops.placeId))
      .where(and(eq(stops.id, meetings.stopId), eq(places.country, country))),
  )

/** A word that stands in the meeting's own texts, its venue, or the name of an organisation that was met. */
const spokenOf = (word: string) =>
  or(
    held(meetings.subjectEn, word),
    held(meetings.subjectZh, word),
    held(meetings.venue, word),
    held(meetings.recordEn, word),
    held(meetings.recordZh, word),
    // A word of signs alone folds to nothing, and every name holds nothing.
    foldName(word) ? counterpartsWith(word) : undefined,
  )

/** The day of a meeting, or the first day of its visit where it is not known. */
export const dayOfMeeting = sql<string>`coalesce(${meetings.startOn}, ${visits.firstOn})`

/** The meetings that the user may see and the filters leave, for a query that joins each meeting's visit. */
export function matching(user: User, filters: MeetingFilters): SQL {
  const { words, partner, person, year, country, kind, state, visit } = filters
  const narrowed = and(
    visibleMeetingsJoined(user),
    year ? sql`substr(${dayOfMeeting}, 1, 4) = ${year}` : undefined,
    kind ? eq(meetings.kind, kind) : undefined,
    state ? eq(meetings.state, state) : undefined,
    visit ? eq(visits.ref, visit) : undefined,
    country ? heldIn(country) : undefined,
    partner ? counterpartsWith(partner) : undefined,
    person ? seatedWith(person) : undefined,
    ...(words?.split(/\s+/) ?? []).map(spokenOf),
  )
  return narrowed ?? sql`false`
}
