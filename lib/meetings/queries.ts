import 'server-only'

import { and, eq, getTableColumns } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { places } from '@/db/schema/places'
import { stops, visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'
import { listCounterparts } from './counterparts'
import { listAgreementsOf, listCommitmentsOf, listOutcomes } from './outcome-queries'
import { listRivals } from './rivals'
import { listTable } from './table-queries'

/** A meeting with all its page shows, as far as the user may see it: both sides, words, outcomes, and likely clashes. */
export async function findMeeting(user: User, visitRef: string, number: number) {
  const [meeting] = await db
    .select({
      ...getTableColumns(meetings),
      visit: {
        id: visits.id,
        ref: visits.ref,
        titleEn: visits.titleEn,
        titleZh: visits.titleZh,
        status: visits.status,
        firstOn: visits.firstOn,
      },
      place: {
        id: places.id,
        nameEn: places.nameEn,
        nameZh: places.nameZh,
        nameLocal: places.nameLocal,
        localLanguage: places.localLanguage,
      },
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .leftJoin(stops, eq(stops.id, meetings.stopId))
    .leftJoin(places, eq(places.id, stops.placeId))
    .where(and(eq(visits.ref, visitRef), eq(meetings.number, number), visibleMeetings(user)))
  if (!meeting) return undefined

  const [counterparts, table, outcomes, commitments, agreements] = await Promise.all([
    listCounterparts(db, meeting.id),
    listTable(meeting.id),
    listOutcomes(meeting.id),
    listCommitmentsOf(user, meeting.id),
    listAgreementsOf(user, meeting.id),
  ])
  const ours = table.filter(({ side }) => side === 'ours')
  const theirs = table.filter(({ side }) => side === 'theirs')
  const clashing = await listRivals(user, meeting, ours)
  return { ...meeting, counterparts, ours, theirs, outcomes, commitments, agreements, clashing }
}

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof findMeeting>>>
