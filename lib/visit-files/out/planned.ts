import 'server-only'

import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import type { EditionDossier } from '../../dossiers/dossier'
import type { User } from '../../user'
import { levelsUpTo } from '../../visibility'

/**
 * The plan of a dossier without the meetings that are above the user's clearance, by what was said of them then or is
 * now. What was planned and what became of it stays inside the office.
 */
export async function plannedFor(user: User, { edition, planned }: EditionDossier) {
  if (edition !== 'internal' || !planned) return null
  const { programme } = planned
  const ids = programme.meetings.map(({ id }) => id)
  const rows = await db
    .select({ id: meetings.id, sensitivity: meetings.sensitivity })
    .from(meetings)
    .where(inArray(meetings.id, ids))
  const levels = levelsUpTo(user.clearance)
  const hidden = new Set(rows.flatMap(({ id, sensitivity }) => (levels.includes(sensitivity) ? [] : [id])))
  const shown = programme.meetings.filter(
    ({ id, sensitivity }) => levels.includes(sensitivity) && !hidden.has(id),
  )
  return { ...planned, programme: { ...programme, meetings: shown } }
}
