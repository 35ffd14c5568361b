import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { programmeVersions } from '@/db/schema/programmes'
import type { User } from '../user'
import { itineraryOf } from '../visits/record/itinerary'
import { meetingRecordsOf } from '../visits/record/meetings'
import { contentOf, type Programme } from './content'
import { lastVersion } from './versions'

/** The programme of a visit as it stands, whole: a version is one for all readers, and cut to each when it is read. */
async function wholeProgramme(user: User, visitId: string): Promise<Programme> {
  const [itinerary, meetings] = await Promise.all([
    itineraryOf(visitId),
    meetingRecordsOf({ ...user, clearance: 'restricted' }, visitId),
  ])
  return { ...itinerary, meetings }
}

/** The programme as it stands as a version would keep it, and how many parts and meetings it has. */
export async function programmeNow(user: User, visitId: string) {
  const programme = await wholeProgramme(user, visitId)
  const { stops, journeys, meetings } = programme
  const parts = stops.length + journeys.length + meetings.length
  return { ...contentOf(programme), parts, meetings: meetings.length }
}

/**
 * Keeps the programme of a visit as it stands: as a new version where it differs from the last one, else as that. Answers
 * its number and whether anything was written; undefined for a programme with nothing in it. On approval it must have a meeting:
 * a visit of long ago is approved here before its meetings are entered, and they were not added on the way.
 */
export async function keepProgramme(
  tx: Tx,
  user: User,
  visitId: string,
  as: 'approved' | 'planned' | 'issued',
) {
  // No other write is under way, so what is stored is what this one sees.
  const { content, sha256, parts, meetings } = await programmeNow(user, visitId)
  if (parts === 0 || (as === 'approved' && meetings === 0)) return undefined
  const planned = as !== 'issued'
  const last = await lastVersion(tx, visitId)
  if (last?.sha256 === sha256) {
    const marks = planned && !last.planned
    if (marks) await tx.update(programmeVersions).set({ planned }).where(eq(programmeVersions.id, last.id))
    return { number: last.number, written: marks }
  }
  const number = (last?.number ?? 0) + 1
  await tx
    .insert(programmeVersions)
    .values({ visitId, number, planned, content, sha256, madeAt: Date.now(), madeBy: user.id })
  return { number, written: true }
}
