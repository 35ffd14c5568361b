import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { agreements, commitments, meetings, organisations, people, places, visits } from '@/db/schema'
import type { Permission } from './permissions'
import type { User } from './user'
import { visibleAgreements, visibleCommitments, visibleMeetings, visibleVisits } from './visibility'

export const subjectKinds = [
  'visit',
  'meeting',
  'agreement',
  'commitment',
  'organisation',
  'person',
  'place',
] as const
export type RecordKind = (typeof subjectKinds)[number]

/** What one must be allowed to do to change a record of that kind, or what hangs on it. */
export const writingOf: Record<RecordKind, Permission> = {
  visit: 'visits.write',
  meeting: 'meetings.write',
  agreement: 'agreements.write',
  commitment: 'commitments.write',
  organisation: 'directory.write',
  person: 'directory.write',
  place: 'directory.write',
}

export type FoundSubject = {
  kind: RecordKind
  id: string
  visitId: string | null
  path: string
  closed: boolean
}

const directoryTables = { organisation: organisations, person: people, place: places }
const directoryPaths = { organisation: 'organisations', person: 'people', place: 'places' }

/** A record by kind and id, with the address of its page, if the user may see it. `closed`: it takes no more changes. */
export async function findSubject(
  reader: Reader,
  user: User,
  kind: RecordKind,
  id: string,
): Promise<FoundSubject | undefined> {
  if (kind === 'visit') {
    const [visit] = await reader
      .select({ ref: visits.ref, status: visits.status })
      .from(visits)
      .where(and(eq(visits.id, id), visibleVisits(user)))
    return visit && { kind, id, visitId: id, path: `/visits/${visit.ref}`, closed: visit.status === 'closed' }
  }
  if (kind === 'meeting') {
    const [meeting] = await reader
      .select({ ref: visits.ref, number: meetings.number, visitId: visits.id, status: visits.status })
      .from(meetings)
      .innerJoin(visits, eq(visits.id, meetings.visitId))
      .where(and(eq(meetings.id, id), visibleMeetings(user)))
    if (!meeting) return undefined
    const path = `/visits/${meeting.ref}/meetings/${meeting.number}`
    return { kind, id, visitId: meeting.visitId, path, closed: meeting.status === 'closed' }
  }
  if (kind === 'agreement') {
    const [agreement] = await reader
      .select({ ref: agreements.ref, visitId: agreements.visitId })
      .from(agreements)
      .where(and(eq(agreements.id, id), visibleAgreements(user)))
    return (
      agreement && {
        kind,
        id,
        visitId: agreement.visitId,
        path: `/agreements/${agreement.ref}`,
        closed: false,
      }
    )
  }
  if (kind === 'commitment') {
    const [commitment] = await reader
      .select({ ref: commitments.ref, visitId: commitments.visitId })
      .from(commitments)
      .where(and(eq(commitments.id, id), visibleCommitments(user)))
    return (
      commitment && {
        kind,
        id,
        visitId: commitment.visitId,
        path: `/commitments/${commitment.ref}`,
        closed: false,
      }
    )
  }
  const table = directoryTables[kind]
  const [entry] = await reader
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), isNull(table.removedAt)))
  return entry && { kind, id, visitId: null, path: `/directory/${directoryPaths[kind]}/${id}`, closed: false }
}

/** The record that one of these ids names, which is the one that is set, if the user may see it. */
export async function findSubjectOf(
  reader: Reader,
  user: User,
  ids: { [kind in RecordKind]?: string | null },
): Promise<FoundSubject | undefined> {
  for (const kind of subjectKinds) {
    const id = ids[kind]
    if (id) return findSubject(reader, user, kind, id)
  }
  return undefined
}
