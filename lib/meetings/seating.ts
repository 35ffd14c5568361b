import 'server-only'

import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { participants } from '@/db/schema/meetings'
import { people } from '@/db/schema/people'
import { members } from '@/db/schema/visits'
import type { Attendance } from '@/db/values/meetings'
import { everyName } from '../i18n/name-for'
import { misplaced } from '../positions'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { attendanceChanges, type Turn } from './attendance-changes'
import type { MeetingRow } from './find'
import { lastPosition } from './newcomers'
import { onMeeting, type Tell } from './on-meeting'
import type { SeatingInput } from './participant-input'
import { inPrecedence } from './precedence'
import { listSide } from './table-rows'

/**
 * Seats the ticked members of the delegation on our side, with their attendance, and takes the others away. Only lines
 * that were changed on the form are written, so two people who tick at once both have their way. New ones come in by
 * order of precedence, with their title as at the visit.
 */
export async function seatDelegation(
  user: User,
  visitRef: string,
  number: number,
  input: SeatingInput,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const table = await ourTable(tx, meeting)
    const wishes: Wish[] = []
    for (const line of input.members) {
      const wanted = line.seated ? line.attendance : null
      if (wanted === line.was) continue
      const member = table.delegation.find(({ id }) => id === line.member)
      if (!member) return refused('problems.gone')
      wishes.push({ member, wanted })
    }
    await settle(tx, meeting.id, table, wishes, tell)
    return ok({ number })
  })
}

/** Seats everybody of the delegation who is not at the table yet: as having attended a meeting that was held, else as invited. */
export async function seatWholeDelegation(
  user: User,
  visitRef: string,
  number: number,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const table = await ourTable(tx, meeting)
    const wanted = meeting.state === 'held' ? 'attended' : 'invited'
    const absent = table.delegation.filter(({ personId }) => !table.seated.has(personId))
    await settle(
      tx,
      meeting.id,
      table,
      absent.map((member) => ({ member, wanted })),
      tell,
    )
    return ok({ number })
  })
}

async function ourTable(tx: Tx, { id, visitId }: Pick<MeetingRow, 'id' | 'visitId'>) {
  const seats = await listSide(tx, id, 'ours')
  const delegation = await delegationOf(tx, visitId)
  return { delegation, seated: new Map(seats.map((seat) => [seat.personId, seat])) }
}

type OurTable = Awaited<ReturnType<typeof ourTable>>
type Wish = { member: OurTable['delegation'][number]; wanted: Attendance | null }

/** Writes the wishes that differ from what stands, and tells them as one event. */
async function settle(tx: Tx, meetingId: string, table: OurTable, wishes: Wish[], tell: Tell): Promise<void> {
  let position = await lastPosition(tx, meetingId, 'ours')
  const changed: Turn[] = []
  for (const { member, wanted } of wishes) {
    const seat = table.seated.get(member.personId)
    if ((seat?.attendance ?? null) === wanted) continue

    if (!seat && wanted) {
      const { personId, organisationId, titleEn, titleZh } = member
      const own = { personId, organisationId, titleEn, titleZh, attendance: wanted }
      await tx.insert(participants).values({ ...own, meetingId, side: 'ours', position: ++position })
    } else if (seat) {
      const turn = wanted ? { attendance: wanted } : { removedAt: Date.now() }
      await tx
        .update(participants)
        .set({ ...turn, version: seat.version + 1 })
        .where(eq(participants.id, seat.id))
    }
    changed.push({ name: everyName(member), before: seat?.attendance ?? null, after: wanted })
  }
  if (changed.length === 0) return
  await orderNewcomers(tx, meetingId, new Set(table.seated.keys()), table.delegation)
  await tell('meeting.seated', attendanceChanges(changed))
}

/** Says of everybody at the table who was invited, on both sides, that they attended. */
export async function everyoneAttended(
  user: User,
  visitRef: string,
  number: number,
): Promise<Result<{ number: number }>> {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const all = [...(await listSide(tx, meeting.id, 'ours')), ...(await listSide(tx, meeting.id, 'theirs'))]
    const invited = all.filter(({ attendance }) => attendance === 'invited')
    for (const { id, version } of invited)
      await tx
        .update(participants)
        .set({ attendance: 'attended', version: version + 1 })
        .where(eq(participants.id, id))
    const changed = invited.map(
      (seat): Turn => ({ name: everyName(seat), before: 'invited', after: 'attended' }),
    )
    if (changed.length > 0) await tell('meeting.attended', attendanceChanges(changed))
    return ok({ number })
  })
}

async function orderNewcomers(
  tx: Tx,
  meetingId: string,
  before: Set<string>,
  delegation: { personId: string; position: number }[],
) {
  const side = await listSide(tx, meetingId, 'ours')
  const place = new Map(delegation.map(({ personId, position }) => [personId, position]))
  const [old, fresh] = [
    side.filter(({ personId }) => before.has(personId)),
    side.filter(({ personId }) => !before.has(personId)),
  ]
  const table = inPrecedence(old, fresh, ({ personId }) => place.get(personId))
  for (const { id, position } of misplaced(table))
    await tx.update(participants).set({ position }).where(eq(participants.id, id))
}

function delegationOf(tx: Tx, visitId: string) {
  return tx
    .select({
      id: members.id,
      personId: members.personId,
      organisationId: members.organisationId,
      titleEn: members.titleEn,
      titleZh: members.titleZh,
      position: members.position,
      nameEn: people.nameEn,
      nameZh: people.nameZh,
      nameLocal: people.nameLocal,
      localLanguage: people.localLanguage,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.visitId, visitId), isNull(members.removedAt)))
    .orderBy(asc(members.position), asc(members.id))
}
