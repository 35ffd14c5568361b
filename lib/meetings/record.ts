import 'server-only'

import { eq } from 'drizzle-orm'
import { meetings } from '@/db/schema/meetings'
import { changesBetween, lastChange } from '../audit'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { recordValues } from './form-values'
import type { RecordInput } from './input'
import { onMeeting } from './on-meeting'

/**
 * Keeps what was said at a meeting, the text agreed on and the readout. `version` is the one the form was drawn from;
 * another's save in between is answered with their words. Refused for a meeting that was cancelled.
 */
export async function recordMeeting(
  user: User,
  visitRef: string,
  number: number,
  input: RecordInput,
  version: number,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, before, tell) => {
    if (before.version !== version) {
      const last = await lastChange(tx, 'meeting', before.id)
      return conflicting({ ...last, version: before.version, values: recordValues(before) })
    }
    if (before.state === 'cancelled') return refused('meetings.refused.recordOfCancelled')

    await tx
      .update(meetings)
      .set({ ...input, version: before.version + 1 })
      .where(eq(meetings.id, before.id))
    await tell('meeting.recorded', changesBetween(before, input))
    return ok({ number })
  })
}
