import 'server-only'

import { and, desc, eq, inArray } from 'drizzle-orm'
import { db, type Reader } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { programmeVersions } from '@/db/schema/programmes'
import { users } from '@/db/schema/users'
import { type Sensitivity, sensitivities } from '@/db/values/office'
import type { User } from '../user'
import { levelsUpTo } from '../visibility'
import { findVisit } from '../visits/editing'
import { type Programme, programmeFrom } from './content'

const about = {
  id: programmeVersions.id,
  number: programmeVersions.number,
  planned: programmeVersions.planned,
  madeAt: programmeVersions.madeAt,
}

/** The last version of a visit's programme, whether issued or frozen; undefined where there is none. */
export async function lastVersion(reader: Reader, visitId: string) {
  const [version] = await reader
    .select({ ...about, sha256: programmeVersions.sha256 })
    .from(programmeVersions)
    .where(eq(programmeVersions.visitId, visitId))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  return version
}

/** The versions of a visit's programme, newest first, with who made each; undefined where the user may not see the visit. */
export async function listProgrammeVersions(user: User, ref: string) {
  const visit = await findVisit(user, ref)
  if (!visit) return undefined
  return db
    .select({ ...about, by: users.name })
    .from(programmeVersions)
    .leftJoin(users, eq(users.id, programmeVersions.madeBy))
    .where(eq(programmeVersions.visitId, visit.id))
    .orderBy(desc(programmeVersions.number))
}

export type ProgrammeVersion = NonNullable<Awaited<ReturnType<typeof listProgrammeVersions>>>[number]

/** The version last frozen as the plan, with its content as kept; undefined where there is none. */
export async function plannedVersion(reader: Reader, visitId: string) {
  const [version] = await reader
    .select({ ...about, content: programmeVersions.content })
    .from(programmeVersions)
    .where(and(eq(programmeVersions.visitId, visitId), eq(programmeVersions.planned, true)))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  return version
}

/**
 * A programme that was kept, for a reader: each meeting as secret as it was then or is now, whichever is more, and none above
 * the reader's clearance. A meeting that was removed since counts as it last was.
 */
export async function programmeFor(user: User, content: string): Promise<Programme> {
  const kept = programmeFrom(content)
  const live = await db
    .select({
      id: meetings.id,
      sensitivity: meetings.sensitivity,
      internalFields: meetings.internalFields,
    })
    .from(meetings)
    .where(
      inArray(
        meetings.id,
        kept.meetings.map(({ id }) => id),
      ),
    )
  const now = new Map(live.map(({ id, ...rest }) => [id, rest]))
  const levels = levelsUpTo(user.clearance)
  const shown = kept.meetings
    .map((meeting) => ({
      ...meeting,
      sensitivity: higher(meeting.sensitivity, now.get(meeting.id)?.sensitivity),
      internalFields: now.get(meeting.id)?.internalFields ?? [],
    }))
    .filter(({ sensitivity }) => levels.includes(sensitivity))
  return { ...kept, meetings: shown }
}

function higher(then: Sensitivity, now: Sensitivity = then): Sensitivity {
  return sensitivities.indexOf(now) > sensitivities.indexOf(then) ? now : then
}
