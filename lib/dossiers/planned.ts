import 'server-only'

import { db } from '@/db/client'
import { plannedVersion, programmeFor } from '../programmes/versions'
import type { User } from '../user'

/**
 * The programme as it was last frozen as the plan, without the meetings above the user's clearance; undefined where it never
 * was. Ask for the visit first.
 */
export async function plannedProgramme(user: User, visitId: string) {
  const version = await plannedVersion(db, visitId)
  if (!version) return undefined
  const { number, madeAt, content } = version
  return { number, madeAt, programme: await programmeFor(user, content) }
}

export type PlannedProgramme = NonNullable<Awaited<ReturnType<typeof plannedProgramme>>>
