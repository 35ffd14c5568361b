'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { addStop } from '@/lib/itinerary/add-stop'
import { editStop } from '@/lib/itinerary/edit-stop'
import { stopInput } from '@/lib/itinerary/input'
import { moveStop } from '@/lib/itinerary/move-stop'
import { removeStop, restoreStop } from '@/lib/itinerary/remove-stop'
import type { Direction } from '@/lib/positions'
import { requireUser } from '@/lib/session'

export async function addStopAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(stopInput, form)
  if (!input.ok) return input.state

  const added = await addStop(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}

export async function editStopAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(stopInput, form)
  if (!input.ok) return input.state

  const edited = await editStop(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}

export async function moveStopAction(
  ref: string,
  id: string,
  direction: Direction,
  position: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveStop(user, ref, id, direction, position)
  refresh()
  return moved.ok ? undefined : formProblem(moved.problem, form)
}

export async function removeStopAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeStop(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}/itinerary?undo=stop:${id}`)
}

export async function restoreStopAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreStop(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}
