import 'server-only'

import { and, desc, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements, auditEvents, commitments, meetings } from '@/db/schema'
import { can } from '../permissions'
import { findSubject, type RecordKind } from '../subjects'
import type { User } from '../user'
import { visibleAgreements, visibleCommitments, visibleMeetings } from '../visibility'
import { withinClearance } from './clearance'
import { withoutHidden } from './hidden'

const most = 500

/** Records, and what administrators alone decide. */
export type HistoryKind = RecordKind | 'user' | 'setting'

async function mayRead(user: User, kind: HistoryKind, id: string): Promise<boolean> {
  if (kind === 'user') return can(user, 'people.manage')
  if (kind === 'setting') return can(user, 'settings.write')
  return Boolean(await findSubject(db, user, kind, id))
}

/**
 * What was done to a record, newest first, at most 500 events; a visit's history has its meetings', agreements' and
 * commitments' too, as far as the user may see them. What was written while a record was above their clearance is told
 * without its values. Undefined where the user may not see the record.
 */
export async function listHistory(user: User, kind: HistoryKind, id: string) {
  if (!(await mayRead(user, kind, id))) return undefined
  const own = and(eq(auditEvents.subjectKind, kind), eq(auditEvents.subjectId, id))
  const events = await db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      by: auditEvents.userName,
      action: auditEvents.action,
      subjectKind: auditEvents.subjectKind,
      subjectId: auditEvents.subjectId,
      visitId: auditEvents.visitId,
      changes: auditEvents.changes,
      reason: auditEvents.reason,
    })
    .from(auditEvents)
    .where(kind === 'visit' ? or(own, and(eq(auditEvents.visitId, id), partsVisibleTo(user))) : own)
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(most)
  return withoutHidden(user, await withinClearance(user, events))
}

export type HistoryEvent = NonNullable<Awaited<ReturnType<typeof listHistory>>>[number]

function partsVisibleTo(user: User): SQL | undefined {
  const one = { one: sql`1` }
  const subject = auditEvents.subjectId
  const meeting = db
    .select(one)
    .from(meetings)
    .where(and(eq(meetings.id, subject), visibleMeetings(user)))
  const agreement = db
    .select(one)
    .from(agreements)
    .where(and(eq(agreements.id, subject), visibleAgreements(user)))
  const commitment = db
    .select(one)
    .from(commitments)
    .where(and(eq(commitments.id, subject), visibleCommitments(user)))
  return and(
    or(ne(auditEvents.subjectKind, 'meeting'), exists(meeting)),
    or(ne(auditEvents.subjectKind, 'agreement'), exists(agreement)),
    or(ne(auditEvents.subjectKind, 'commitment'), exists(commitment)),
  )
}
