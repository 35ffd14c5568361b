import 'server-only'

import { and, desc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '@/db/client'
import { auditEvents, type Changes } from '@/db/schema/office'
import type { User } from './user'

type SubjectKind =
  | 'visit'
  | 'meeting'
  | 'agreement'
  | 'commitment'
  | 'organisation'
  | 'person'
  | 'place'
  | 'user'
  | 'setting'
  | 'import'

/** The record that an event is told of. Parts of a record (a stop, a participant) are told of under the record itself. */
export type Subject = { kind: SubjectKind; id: string; visitId?: string | null }

/** The server itself, where nobody is signed in: the first start, the sample. */
export type Actor = Pick<User, 'name'> & { id: User['id'] | null }

type Event = { action: string; subject: Subject; changes?: Changes; reason?: string }

/** An event as its row: for records that are written by the thousand, whose events go in together. */
export function eventRow(user: Actor, { action, subject, changes = {}, reason }: Event) {
  return {
    userId: user.id,
    userName: user.name,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    visitId: subject.kind === 'visit' ? subject.id : (subject.visitId ?? null),
    changes,
    reason: reason ?? null,
  }
}

/** Writes one event of the audit trail, in the transaction of the change it tells of. `action` is `noun.past`. */
export async function record(
  tx: Tx,
  user: Actor,
  action: string,
  subject: Subject,
  changes: Changes = {},
  reason?: string,
): Promise<void> {
  await tx.insert(auditEvents).values(eventRow(user, { action, subject, changes, reason }))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The fields of `after` that differ from `before`, each with its old and new value. A new record has no `before`. */
export function changesBetween(
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown>,
): Changes {
  const changes: Changes = {}
  for (const [field, value] of Object.entries(after)) {
    const old = before?.[field] ?? null
    if (!same(old, value)) changes[field] = [old, value ?? null]
  }
  return changes
}

/** Who changed the record last, and when (milliseconds): what a conflict tells the second person. */
export async function lastChange(
  reader: Reader,
  kind: SubjectKind,
  id: string,
): Promise<{ by: string; at: number }> {
  const [event] = await reader
    .select({ by: auditEvents.userName, at: auditEvents.at })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectKind, kind), eq(auditEvents.subjectId, id)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(1)
  return event ?? { by: '', at: 0 }
}
