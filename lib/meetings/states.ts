import 'server-only'

import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { meetings, outcomes } from '@/db/schema/meetings'
import { dayFor } from '../itinerary/wording'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import type { MeetingRow } from './find'
import { onMeeting } from './on-meeting'
import { hasBegun } from './rules'
import { startOf } from './start'

type Changed = Result<{ number: number }>

// A verb carries no version and gives none: it changes nothing that a form shows, so nobody's open form grows stale by it.
const become = (tx: Tx, meeting: MeetingRow, state: MeetingRow['state']) =>
  tx.update(meetings).set({ state }).where(eq(meetings.id, meeting.id))

/** Says that a planned meeting took place. Refused before its time, and for one that was cancelled. */
export async function holdMeeting(user: User, visitRef: string, number: number): Promise<Changed> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell, visit) => {
    if (meeting.state === 'held') return ok({ number })
    if (meeting.state === 'cancelled') return refused('meetings.refused.holdCancelled')
    if (!hasBegun(startOf(meeting), visit.firstOn, Date.now()))
      return refused('meetings.refused.holdTooEarly', {
        on: dayFor(user, meeting.startOn ?? visit.firstOn),
      })

    await become(tx, meeting, 'held')
    await tell('meeting.held', { state: [meeting.state, 'held'] })
    return ok({ number })
  })
}

/** Says that a planned meeting will not take place, with the reason if one is given. Refused for one that was held. */
export async function cancelMeeting(
  user: User,
  visitRef: string,
  number: number,
  reason: string | null = null,
): Promise<Changed> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    if (meeting.state === 'cancelled') return ok({ number })
    if (meeting.state === 'held') return refused('meetings.refused.cancelHeld')

    await become(tx, meeting, 'cancelled')
    await tell('meeting.cancelled', { state: [meeting.state, 'cancelled'] }, reason ?? undefined)
    return ok({ number })
  })
}

/** Takes back that a meeting was cancelled, or held. Refused for one with a record or outcomes: it was held. */
export async function planAgain(user: User, visitRef: string, number: number): Promise<Changed> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    if (meeting.state === 'planned') return ok({ number })
    if (meeting.state === 'held' && (await hasWords(tx, meeting)))
      return refused('meetings.refused.planRecorded')

    await become(tx, meeting, 'planned')
    await tell('meeting.planned-again', { state: [meeting.state, 'planned'] })
    return ok({ number })
  })
}

async function hasWords(tx: Tx, meeting: MeetingRow): Promise<boolean> {
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  if (recordEn || recordZh || agreedTextEn || agreedTextZh || readoutEn || readoutZh) return true
  const kept = and(eq(outcomes.meetingId, meeting.id), isNull(outcomes.removedAt))
  const [outcome] = await tx.select({ id: outcomes.id }).from(outcomes).where(kept).limit(1)
  return outcome !== undefined
}
