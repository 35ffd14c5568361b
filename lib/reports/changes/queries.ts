import 'server-only'

import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { reportVersions, tripReports } from '@/db/schema/reports'
import { sensitivities } from '@/db/values'
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
    for (const { visitId, content: text } of await lastContentsOf(visitIds)) {
      const content = readContent(text)
      if (!(await mayReadContent(user, content))) continue
      if ((await changesOf(user, content)).length > 0) changed.add(visitId)
    }
    return changed
  })
}

function lastContentsOf(visitIds: string[]) {
  const { reportId, number, content } = reportVersions
  const last = sql`${number} = (select max(other.number) from report_versions other where other.report_id = ${reportId})`
  return db
    .select({ visitId: tripReports.visitId, content })
    .from(reportVersions)
    .innerJoin(tripReports, eq(tripReports.id, reportId))
    .where(and(inArray(tripReports.visitId, visitIds), last))
}
