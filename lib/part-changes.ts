import 'server-only'

import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { auditEvents } from '@/db/schema/office'

const lookedThrough = 200

/**
 * Who last did `action` to a part of a visit, and when (milliseconds). Parts are told of under their visit, each by a
 * name that the event keeps in `field`; namesakes count as one.
 */
export async function lastPartChange(
  reader: Reader,
  visitId: string,
  action: string,
  field: string,
  name: string,
): Promise<{ by: string; at: number }> {
  const events = await reader
    .select({ by: auditEvents.userName, at: auditEvents.at, changes: auditEvents.changes })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subjectKind, 'visit'),
        eq(auditEvents.subjectId, visitId),
        eq(auditEvents.action, action),
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(lookedThrough)
  const event = events.find(({ changes }) => changes[field]?.[1] === name)
  return event ? { by: event.by, at: event.at } : { by: '', at: 0 }
}
