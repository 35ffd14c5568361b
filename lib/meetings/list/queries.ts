import 'server-only'

import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { places } from '@/db/schema/places'
import { stops, visits } from '@/db/schema/visits'
import type { User } from '../../user'
import { visibleVisits } from '../../visibility'
import type { MeetingFilters, meetingSorts } from './filters'
import { meetingLines } from './lines'
import { dayOfMeeting, matching } from './matching'

/** How many meetings a page of the list has. */
export const meetingsAPage = 50

const orders: Record<(typeof meetingSorts)[number], SQL[]> = {
  newest: [desc(dayOfMeeting), desc(meetings.startAt), desc(meetings.id)],
  oldest: [asc(dayOfMeeting), asc(meetings.startAt), asc(meetings.id)],
  visit: [desc(visits.ref), asc(meetings.number)],
}

function idsInOrder(user: User, filters: MeetingFilters) {
  return db
    .select({ id: meetings.id })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(matching(user, filters))
    .orderBy(...orders[filters.sort])
    .$dynamic()
}

/** The ids of all meetings that the user may see and the filters leave, in their order. */
export async function meetingsInOrder(user: User, filters: MeetingFilters): Promise<string[]> {
  return (await idsInOrder(user, filters)).map(({ id }) => id)
}

/** One page of the meetings that the user may see and the filters leave, with how many there are in all. */
export async function listMeetings(user: User, filters: MeetingFilters) {
  const page = await idsInOrder(user, filters)
    .limit(meetingsAPage)
    .offset((filters.page - 1) * meetingsAPage)
  const count = await db.$count(idsInOrder(user, filters).as('counted'))
  return { count, meetings: await meetingLines(user)(page.map(({ id }) => id)) }
}

/** The years and the countries (ISO 3166-1 alpha-2) that the list can be narrowed to: those of visits the user may see. */
export async function listMeetingFacets(user: User) {
  const year = dayOfMeeting.mapWith((day: string) => day.slice(0, 4))
  const [years, countries] = await Promise.all([
    db
      .selectDistinct({ year })
      .from(meetings)
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(matching(user, everything)),
    db
      .selectDistinct({ country: places.country })
      .from(stops)
      .innerJoin(places, eq(places.id, stops.placeId))
      .innerJoin(visits, eq(visits.id, stops.visitId))
      .where(and(isNull(stops.removedAt), visibleVisits(user))),
  ])
  return {
    years: [...new Set(years.map((row) => row.year))].sort().reverse(),
    countries: countries.map((row) => row.country),
  }
}

const everything: MeetingFilters = {
  ...{ words: null, partner: null, person: null, year: null, country: null, kind: null, state: null },
  ...{ visit: null, sort: 'newest', page: 1 },
}
