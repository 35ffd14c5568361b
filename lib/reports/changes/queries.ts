import 'server-only'

import { and, eq, gt, inArray, notInArray, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { auditEvents } from '@/db/schema/office'
import { reportVersions, tripReports } from '@/db/schema/reports'
import { sensitivities } from '@/db/values/office'
import { findDossier } from '../../dossiers/dossier'
import { remembering } from '../../remembered'
import type { User } from '../../user'
import { type FrozenContent, readContent } from '../content'
import { mayReadContent } from '../versions/visible'
import { changesSince } from './changes'

/**
 * What of a visit's record is otherwise today than it was handed in, as far as the user may see both. What the one who
 * handed it in could not see then is no change.
 */
export async function changesOf(user: User, { seenUpTo, dossier: then }: FrozenContent) {
  const clearance = sensitivities.find((level) => level === user.clearance || level === seenUpTo)
  const now = await findDossier(
    { ...user, clearance: clearance ?? 'public' },
    then.record.visit.ref,
    'internal',
  )
  return now ? changesSince(then, now) : []
}

const remember = remembering<Set<string>>(50)

/** Of the visits named by id, those whose record is otherwise today than it was handed in last. */
export function changedSinceSubmitted(user: User, visitIds: string[]): Promise<Set<string>> {
  return remember(JSON.stringify([user.id, user.clearance, visitIds]), async () => {
    const changed = new Set<string>()
    for (const { visitId, submittedAt, content: text } of await lastContentsOf(visitIds)) {
      if (!(await anythingTold(visitId, text, submittedAt))) continue
      const content = readContent(text)
      if (!(await mayReadContent(user, content))) continue
      if ((await changesOf(user, content)).length > 0) changed.add(visitId)
    }
    return changed
  })
}

function lastContentsOf(visitIds: string[]) {
  const { reportId, number, submittedAt, content } = reportVersions
  const last = sql`${number} = (select max(other.number) from report_versions other where other.report_id = ${reportId})`
  return db
    .select({ visitId: tripReports.visitId, submittedAt, content })
    .from(reportVersions)
    .innerJoin(tripReports, eq(tripReports.id, reportId))
    .where(and(inArray(tripReports.visitId, visitIds), last))
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const ofTheReport = [
  'visit.reported',
  'visit.report-returned',
  'visit.report-approved',
  'visit.closed',
  'visit.reopened',
  'visit.paper-exported',
]

/** Whether the trail tells of anything since, done to the visit or to any record that the content names: most have nothing. */
async function anythingTold(visitId: string, content: string, since: number): Promise<boolean> {
  const ids = [...new Set(content.match(anyId))]
  const { subjectKind, subjectId, at, action } = auditEvents
  const [event] = await db
    .select({ one: sql`1` })
    .from(auditEvents)
    .where(
      and(
        gt(at, since),
        notInArray(action, ofTheReport),
        or(eq(auditEvents.visitId, visitId), and(inArray(subjectKind, namedKinds), inArray(subjectId, ids))),
      ),
    )
    .limit(1)
  return event !== undefined
}

const namedKinds = ['agreement', 'commitment', 'meeting', 'organisation', 'person', 'place', 'user']
