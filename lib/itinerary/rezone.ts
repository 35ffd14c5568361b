import 'server-only'

import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { record } from '../audit'
import { momentOf } from '../time/when'
import type { User } from '../user'

/**
 * Gives all meetings of a stop the zone its place has now. Their local times stay, since that is what the programme says;
 * the instants move. Meetings the user may not see move too, and removed ones, or they would be wrong when they come back.
 */
export async function rezoneMeetings(tx: Tx, user: User, stopId: string, zone: string): Promise<void> {
  const hanging = await tx
    .select({
      id: meetings.id,
      visitId: meetings.visitId,
      version: meetings.version,
      start: {
        on: meetings.startOn,
        time: meetings.startTime,
        part: meetings.startPart,
        zone: meetings.startZone,
        precision: meetings.startPrecision,
      },
    })
    .from(meetings)
    .where(eq(meetings.stopId, stopId))
  for (const { id, visitId, version, start } of hanging) {
    if (start.zone === zone) continue
    await tx
      .update(meetings)
      .set({ startZone: zone, startAt: momentOf({ ...start, zone }), version: version + 1 })
      .where(eq(meetings.id, id))
    await record(tx, user, 'meeting.rezoned', { kind: 'meeting', id, visitId }, { zone: [start.zone, zone] })
  }
}
