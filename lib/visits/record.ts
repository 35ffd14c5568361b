import 'server-only'

import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import { visits } from '@/db/schema/visits'
import type { User } from '@/lib/user'
import { visibleVisits } from '@/lib/visibility'
import { agreementRecordsOf } from './record/agreements'
import { commitmentRecordsOf } from './record/commitments'
import { delegationOf } from './record/delegation'
import { itineraryOf } from './record/itinerary'
import { meetingRecordsOf } from './record/meetings'
import { sourceRecordsOf } from './record/sources'

async function findVisitItself(user: User, ref: string) {
  const [visit] = await db
    .select({
      id: visits.id,
      ref: visits.ref,
      version: visits.version,
      direction: visits.direction,
      titleEn: visits.titleEn,
      titleZh: visits.titleZh,
      purposeEn: visits.purposeEn,
      purposeZh: visits.purposeZh,
      firstOn: visits.firstOn,
      lastOn: visits.lastOn,
      status: visits.status,
      sensitivity: visits.sensitivity,
      ownerId: visits.ownerId,
      ownerName: sql<string | null>`coalesce(${users.name}, ${visits.ownerStated})`,
      internalFields: visits.internalFields,
      summaryEn: visits.summaryEn,
      summaryZh: visits.summaryZh,
      followUpEn: visits.followUpEn,
      followUpZh: visits.followUpZh,
      reportedAt: visits.reportedAt,
      updatedAt: visits.updatedAt,
    })
    .from(visits)
    .leftJoin(users, eq(users.id, visits.ownerId))
    .where(and(eq(visits.ref, ref), visibleVisits(user)))
  return visit
}

/**
 * Everything of one visit that the user may see, or undefined. A meeting, agreement or commitment above their clearance is
 * not in it, nor anything that hangs on it: the Visit page and the report are both drawn from this alone.
 */
export async function findVisitRecord(user: User, ref: string) {
  const visit = await findVisitItself(user, ref)
  if (!visit) return undefined

  const [members, itinerary, meetings, agreements, commitments] = await Promise.all([
    delegationOf(visit.id),
    itineraryOf(visit.id),
    meetingRecordsOf(user, visit.id),
    agreementRecordsOf(user, visit.id),
    commitmentRecordsOf(user, visit.id),
  ])
  const sources = await sourceRecordsOf({
    visitId: visit.id,
    meetingIds: meetings.map(({ id }) => id),
    agreementIds: agreements.map(({ id }) => id),
    commitmentIds: commitments.map(({ id }) => id),
  })
  return { visit, members, ...itinerary, meetings, agreements, commitments, sources }
}

export type VisitRecord = NonNullable<Awaited<ReturnType<typeof findVisitRecord>>>
export type StopRecord = VisitRecord['stops'][number]
export type JourneyRecord = VisitRecord['journeys'][number]
export type MeetingRecord = VisitRecord['meetings'][number]
export type AgreementRecord = VisitRecord['agreements'][number]
export type CommitmentRecord = VisitRecord['commitments'][number]
