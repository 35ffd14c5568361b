import 'server-only'

import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { visits } from '@/db/schema/visits'
import type { User } from '../user'
import { visibleMeetings } from '../visibility'
import { recordValues } from './form-values'

const columns = {
  id: meetings.id,
  number: meetings.number,
  kind: meetings.kind,
  state: meetings.state,
  version: meetings.version,
  subjectEn: meetings.subjectEn,
  subjectZh: meetings.subjectZh,
  visit: {
    id: visits.id,
    ref: visits.ref,
    titleEn: visits.titleEn,
    titleZh: visits.titleZh,
    status: visits.status,
  },
}

/** What every page of a meeting shows on top: which meeting it is, of which visit. */
export async function findMeetingHead(user: User, visitRef: string, number: number) {
  const [head] = await db
    .select(columns)
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(eq(visits.ref, visitRef), eq(meetings.number, number), visibleMeetings(user)))
  return head
}

/** What was said at a meeting, as the form that changes it shows it. */
export async function findRecordForm(user: User, visitRef: string, number: number) {
  const [meeting] = await db
    .select({
      ...columns,
      recordEn: meetings.recordEn,
      recordZh: meetings.recordZh,
      agreedTextEn: meetings.agreedTextEn,
      agreedTextZh: meetings.agreedTextZh,
      readoutEn: meetings.readoutEn,
      readoutZh: meetings.readoutZh,
    })
    .from(meetings)
    .innerJoin(visits, eq(visits.id, meetings.visitId))
    .where(and(eq(visits.ref, visitRef), eq(meetings.number, number), visibleMeetings(user)))
  return meeting && { meeting, values: recordValues(meeting) }
}
