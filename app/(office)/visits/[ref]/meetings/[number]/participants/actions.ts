'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Side } from '@/db/values/meetings'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { newcomersInput, participantInput, seatingInput } from '@/lib/meetings/participant-input'
import {
  addParticipants,
  editParticipant,
  moveParticipant,
  removeParticipant,
  restoreParticipant,
} from '@/lib/meetings/participants'
import { everyoneAttended, seatDelegation, seatWholeDelegation } from '@/lib/meetings/seating'
import type { Direction } from '@/lib/positions'
import { requireUser } from '@/lib/session'

const pathOf = (ref: string, number: number) => `/visits/${ref}/meetings/${number}/participants` as Route

export async function seatDelegationAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(seatingInput, form)
  if (!input.ok) return input.state

  const seated = await seatDelegation(user, ref, number, input.data)
  if (!seated.ok) return formProblem(seated.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#participants` as Route)
}

export async function seatWholeDelegationAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const seated = await seatWholeDelegation(user, ref, number)
  if (!seated.ok) return formProblem(seated.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#participants` as Route)
}

export async function everyoneAttendedAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const noted = await everyoneAttended(user, ref, number)
  if (!noted.ok) return formProblem(noted.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#participants` as Route)
}

export async function addParticipantsAction(
  ref: string,
  number: number,
  side: Side,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(newcomersInput, form)
  if (!input.ok) return input.state

  const added = await addParticipants(user, ref, number, side, input.data.people, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#participants` as Route)
}

export async function editParticipantAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(participantInput, form)
  if (!input.ok) return input.state

  const edited = await editParticipant(user, ref, number, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(pathOf(ref, number))
}

export async function removeParticipantAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeParticipant(user, ref, number, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`${pathOf(ref, number)}?undo=participant:${id}` as Route)
}

export async function restoreParticipantAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreParticipant(user, ref, number, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(pathOf(ref, number))
}

export async function moveParticipantAction(
  ref: string,
  number: number,
  id: string,
  direction: Direction,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveParticipant(user, ref, number, id, direction)
  if (!moved.ok) return formProblem(moved.problem, form)

  refresh()
  return undefined
}
