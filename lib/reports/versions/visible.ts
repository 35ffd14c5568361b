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
  for (const [table, rows] of [
    [meetings, [...record.meetings, ...(planned?.programme.meetings ?? [])]],
    [agreements, record.agreements],
    [commitments, record.commitments],
  ] as const) {
    const ids = rows.map(({ id }) => id)
    const raised = and(inArray(table.id, ids), notInArray(table.sensitivity, levels))
    if (ids.length > 0 && (await db.$count(table, raised)) > 0) return false
  }
  return true
}
