import 'server-only'

import { eq, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { findOpenVisit } from '../visits/open'
import { writeOnce } from '../writing'
import { settleCounterparts, writeCounterparts } from './counterparts'
import { meetingValues } from './form-values'
import type { MeetingInput, NewMeetingInput } from './input'
import { seatNewcomers } from './newcomers'
import { onMeeting } from './on-meeting'
import { settleMeeting } from './settle'
import { settleNewcomers } from './settle-newcomers'
import { refusedTogether } from './together'
import { toldOf } from './told'

/**
 * Puts a meeting on the programme of a visit, with the organisations and people of the other side that are named. Its
 * number is the next of the visit; numbers of removed meetings are not given again.
 */
export async function addMeeting(
  user: User,
  visitRef: string,
  input: NewMeetingInput,
  submission?: string,
): Promise<Result<{ number: number }>> {
  if (!can(user, 'meetings.write')) return refused('problems.notAllowed')

  return writeOnce(user, submission, async (tx) => {
    const found = await findOpenVisit(tx, user, visitRef)
    if (!found.ok) return found
    const visit = found.value
    const columns = await settleMeeting(tx, user, visit, input)
    const counterparts = await settleCounterparts(tx, user, input.counterparts)
    const people = await settleNewcomers(tx, user, input.people)
    if (!columns.ok || !counterparts.ok || !people.ok) return refusedTogether([counterparts, people, columns])

    const number = await nextNumber(tx, visit.id)
    const meeting = { visitId: visit.id, number, ...columns.value }
    const [added] = await tx.insert(meetings).values(meeting).returning({ id: meetings.id })
    if (!added) throw new Error('The database kept no meeting.')
    await writeCounterparts(tx, added.id, counterparts.value)
    const seated = await seatNewcomers(tx, { ...meeting, id: added.id }, 'theirs', people.value)
    if (!seated.ok) return seated

    const told = await toldOf(tx, { ...columns.value, id: added.id })
    const subject = { kind: 'meeting', id: added.id, visitId: visit.id } as const
    await record(tx, user, 'meeting.added', subject, {
      ...changesBetween(undefined, { number, ...told }),
      ...(seated.value.length > 0 && { theirs: [null, seated.value.join(', ')] }),
    })
    return ok({ number })
  })
}

/** Changes what the programme says of a meeting. `version` is the one the form was drawn from. */
export async function editMeeting(
  user: User,
  visitRef: string,
  number: number,
  input: MeetingInput,
  version: number,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, before, tell, visit) => {
    if (before.version !== version) {
      const values = await meetingValues(tx, user, before)
      const last = await lastChange(tx, 'meeting', before.id)
      return conflicting({ ...last, version: before.version, values })
    }
    const columns = await settleMeeting(tx, user, visit, input, before)
    const counterparts = await settleCounterparts(tx, user, input.counterparts)
    if (!columns.ok || !counterparts.ok) return refusedTogether([counterparts, columns])

    const told = await toldOf(tx, before)
    const values = { ...columns.value, version: before.version + 1 }
    await tx.update(meetings).set(values).where(eq(meetings.id, before.id))
    await writeCounterparts(tx, before.id, counterparts.value)
    const after = await toldOf(tx, { ...columns.value, id: before.id })
    await tell('meeting.edited', changesBetween(told, after))
    return ok({ number })
  })
}

async function nextNumber(tx: Tx, visitId: string): Promise<number> {
  const [last] = await tx
    .select({ number: max(meetings.number) })
    .from(meetings)
    .where(eq(meetings.visitId, visitId))
  return (last?.number ?? 0) + 1
}
