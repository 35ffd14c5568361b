'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { outcomeInput } from '@/lib/meetings/outcome-input'
import { moveOutcome } from '@/lib/meetings/outcome-order'
import { addOutcome, editOutcome, removeOutcome, restoreOutcome } from '@/lib/meetings/outcomes'
import type { Direction } from '@/lib/positions'
import { requireUser } from '@/lib/session'

export async function addOutcomeAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(outcomeInput, form)
  if (!input.ok) return input.state

  const added = await addOutcome(user, ref, number, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#outcomes` as Route)
}

export async function editOutcomeAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(outcomeInput, form)
  if (!input.ok) return input.state

  const edited = await editOutcome(user, ref, number, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#outcomes` as Route)
}

export async function removeOutcomeAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeOutcome(user, ref, number, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}/meetings/${number}?undo=outcome:${id}` as Route)
}

export async function restoreOutcomeAction(
  ref: string,
  number: number,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreOutcome(user, ref, number, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#outcomes` as Route)
}

export async function moveOutcomeAction(
  ref: string,
  number: number,
  id: string,
  direction: Direction,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveOutcome(user, ref, number, id, direction)
  if (!moved.ok) return formProblem(moved.problem, form)

  refresh()
  return undefined
}
