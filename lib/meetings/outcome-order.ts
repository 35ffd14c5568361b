import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import { outcomes } from '@/db/schema/meetings'
import { type Direction, misplaced, moved } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { onMeeting } from './on-meeting'
import { wordsOf } from './outcome-told'

/** Moves an outcome up or down among those of its type. */
export async function moveOutcome(
  user: User,
  visitRef: string,
  number: number,
  id: string,
  direction: Direction,
): Promise<Result<{ id: string }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const all = await tx
      .select({
        id: outcomes.id,
        kind: outcomes.kind,
        position: outcomes.position,
        textEn: outcomes.textEn,
        textZh: outcomes.textZh,
      })
      .from(outcomes)
      .where(and(eq(outcomes.meetingId, meeting.id), isNull(outcomes.removedAt)))
      .orderBy(asc(outcomes.position), asc(outcomes.id))
    const outcome = all.find((each) => each.id === id)
    if (!outcome) return refused('problems.gone')

    const ofItsKind = all.filter(({ kind }) => kind === outcome.kind)
    const places = misplaced(moved(ofItsKind, id, direction))
    for (const place of places)
      await tx.update(outcomes).set({ position: place.position }).where(eq(outcomes.id, place.id))
    const now = places.find((place) => place.id === id)
    if (now)
      await tell('meeting.outcome-moved', {
        ...wordsOf(outcome),
        position: [outcome.position, now.position],
      })
    return ok({ id })
  })
}
