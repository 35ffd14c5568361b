import 'server-only'

import { and, inArray, notInArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import { commitments } from '@/db/schema/commitments'
import { meetings } from '@/db/schema/meetings'
import { levelOfDossier } from '../../dossiers/level'
import type { User } from '../../user'
import { levelsUpTo } from '../../visibility'
import type { FrozenContent } from '../content'

/**
 * Whether a user may read what was handed in: nothing in it was above their clearance then, and nothing in it has been
 * put above it since.
 */
export async function mayReadContent(user: User, content: FrozenContent): Promise<boolean> {
  const levels = levelsUpTo(user.clearance)
  const { record, planned } = content.dossier
  if (!levels.includes(levelOfDossier(content.dossier))) return false
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
  // A promise may rest on an agreement of another visit, which then is not in the record itself.
  const promisedIn = record.commitments.flatMap(({ agreementId }) => agreementId ?? [])
  for (const [table, ids] of [
    [meetings, [...idsOf(record.meetings), ...idsOf(planned?.programme.meetings ?? [])]],
    [agreements, [...idsOf(record.agreements), ...promisedIn]],
    [commitments, idsOf(record.commitments)],
  ] as const) {
    const raised = and(inArray(table.id, ids), notInArray(table.sensitivity, levels))
    if (ids.length > 0 && (await db.$count(table, raised)) > 0) return false
  }
  return true
}
