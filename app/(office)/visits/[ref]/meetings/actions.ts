'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { addMeeting, editMeeting } from '@/lib/meetings/commands'
import { cancellationInput, meetingInput, newMeetingInput } from '@/lib/meetings/input'
import { removeMeeting, restoreMeeting } from '@/lib/meetings/removal'
import { cancelMeeting, holdMeeting, planAgain } from '@/lib/meetings/states'
import { requireUser } from '@/lib/session'

export async function addMeetingAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(newMeetingInput, form)
  if (!input.ok) return input.state

  const added = await addMeeting(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/meetings/${added.value.number}` as Route)
}

export async function editMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(meetingInput, form)
  if (!input.ok) return input.state

  const edited = await editMeeting(user, ref, number, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/meetings/${number}` as Route)
}

export async function removeMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeMeeting(user, ref, number)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}?undo=meeting:${number}` as Route)
}

export async function restoreMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreMeeting(user, ref, number)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/meetings/${number}` as Route)
}

export async function holdMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const held = await holdMeeting(user, ref, number)
  if (!held.ok) return formProblem(held.problem, form)

  refresh()
  return undefined
}

export async function cancelMeetingAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(cancellationInput, form)
  if (!input.ok) return input.state

  const cancelled = await cancelMeeting(user, ref, number, input.data.reason)
  if (!cancelled.ok) return formProblem(cancelled.problem, form)

  redirect(`/visits/${ref}/meetings/${number}` as Route)
}

export async function planAgainAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const planned = await planAgain(user, ref, number)
  if (!planned.ok) return formProblem(planned.problem, form)

  refresh()
  return undefined
}
