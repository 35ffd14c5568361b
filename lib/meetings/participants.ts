import 'server-only'

import { eq } from 'drizzle-orm'
import { participants } from '@/db/schema/meetings'
import type { Side } from '@/db/values/meetings'
import { changesBetween, lastChange } from '../audit'
import { settlePick } from '../directory/pick'
import { putBackNamed } from '../directory/put-back'
import { everyName } from '../i18n/name-for'
import { type Direction, misplaced, moved } from '../positions'
import { conflicting, ok, type Result, refused } from '../result'
import type { User } from '../user'
import { isSeated, seatNewcomers } from './newcomers'
import { onMeeting } from './on-meeting'
import type { Newcomer, ParticipantInput } from './participant-input'
import { participantValues } from './participant-values'
import { settleNewcomers } from './settle-newcomers'
import { findSeat, listSide, type Seat } from './table-rows'

type Done = Promise<Result<{ number: number }>>

/** Seats people at one side of a meeting, after those who sit there. Refuses whoever is at the table already. */
export async function addParticipants(
  user: User,
  visitRef: string,
  number: number,
  side: Side,
  people: Newcomer[],
  submission?: string,
): Done {
  return onMeeting(
    user,
    { visitRef, number },
    async (tx, meeting, tell) => {
      const arrivals = await settleNewcomers(tx, user, people)
      if (!arrivals.ok) return arrivals
      const seated = await seatNewcomers(tx, meeting, side, arrivals.value)
      if (!seated.ok) return seated
      await tell('meeting.participants-added', { [side]: [null, seated.value.join(', ')] })
      return ok({ number })
    },
    submission,
  )
}

/** Changes a person's title as at the meeting, their organisation, and whether they came. */
export async function editParticipant(
  user: User,
  visitRef: string,
  number: number,
  id: string,
  input: ParticipantInput,
  version: number,
): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const seat = await findSeat(tx, meeting.id, id)
    if (!seat || seat.removedAt) return refused('problems.gone')
    if (seat.version !== version) {
      const values = await participantValues(tx, user, seat)
      const last = await lastChange(tx, 'meeting', meeting.id)
      return conflicting({ ...last, version: seat.version, values })
    }
    const organisation = await settlePick(tx, user, 'organisation', input.organisation, 'organisation')
    if (!organisation.ok) return organisation

    const { titleEn, titleZh, attendance } = input
    const before = await participantValues(tx, user, seat)
    const after = { titleEn, titleZh, attendance, organisationId: organisation.value }
    await tx
      .update(participants)
      .set({ ...after, version: version + 1 })
      .where(eq(participants.id, id))
    const now = await participantValues(tx, user, { ...seat, ...after })
    await tell('meeting.participant-edited', {
      ...whoOf(seat),
      ...changesBetween(told(before), told(now)),
    })
    return ok({ number })
  })
}

/** Takes a person away from the table; they can be brought back. */
export async function removeParticipant(user: User, visitRef: string, number: number, id: string): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const seat = await findSeat(tx, meeting.id, id)
    if (!seat || seat.removedAt) return refused('problems.gone')
    await tx
      .update(participants)
      .set({ removedAt: Date.now(), version: seat.version + 1 })
      .where(eq(participants.id, id))
    await tell('meeting.participant-removed', { [seat.side]: [everyName(seat), null] })
    return ok({ number })
  })
}

/** Brings a person back to the table, unless they sit there again already. */
export async function restoreParticipant(user: User, visitRef: string, number: number, id: string): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const seat = await findSeat(tx, meeting.id, id)
    if (!seat?.removedAt) return refused('problems.gone')
    if (await isSeated(tx, meeting.id, seat.personId)) return refused('meetings.refused.alreadySeated')
    await tx
      .update(participants)
      .set({ removedAt: null, version: seat.version + 1 })
      .where(eq(participants.id, id))
    await tell('meeting.participant-restored', { [seat.side]: [null, everyName(seat)] })
    await putBackNamed(tx, user)
    return ok({ number })
  })
}

/** Moves a person up or down on their side of the table. */
export async function moveParticipant(
  user: User,
  visitRef: string,
  number: number,
  id: string,
  direction: Direction,
): Done {
  return onMeeting(user, { visitRef, number }, async (tx, meeting, tell) => {
    const seat = await findSeat(tx, meeting.id, id)
    if (!seat || seat.removedAt) return refused('problems.gone')
    const places = misplaced(moved(await listSide(tx, meeting.id, seat.side), id, direction))
    for (const { id: each, position } of places)
      await tx.update(participants).set({ position }).where(eq(participants.id, each))
    const now = places.find((place) => place.id === id)
    if (now)
      await tell('meeting.participant-moved', {
        ...whoOf(seat),
        position: [seat.position, now.position],
      })
    return ok({ number })
  })
}

const told = ({
  titleEn,
  titleZh,
  attendance,
  'organisation.text': organisation,
}: Record<string, string>) => ({
  titleEn: titleEn || null,
  titleZh: titleZh || null,
  attendance,
  organisation: organisation || null,
})

/** Whom an event is about; the pair says the same twice because they stay who they are. */
const whoOf = (seat: Seat): { person: [string, string] } => ({ person: [everyName(seat), everyName(seat)] })
