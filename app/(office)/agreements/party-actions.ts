'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { partyEditInput, partyInput } from '@/lib/agreements/lines'
import { addParty, editParty, moveParty, removeParty, restoreParty } from '@/lib/agreements/parties'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import type { Direction } from '@/lib/positions'
import { requireUser } from '@/lib/session'

export async function addPartyAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(partyInput, form)
  if (!input.ok) return input.state

  const added = await addParty(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  refresh()
  return undefined
}

export async function editPartyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(partyEditInput, form)
  if (!input.ok) return input.state

  const edited = await editParty(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/agreements/${ref}/parties`)
}

export async function movePartyAction(
  ref: string,
  id: string,
  direction: Direction,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveParty(user, ref, id, direction)
  refresh()
  return moved.ok ? undefined : formProblem(moved.problem, form)
}

export async function removePartyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeParty(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/agreements/${ref}/parties?undo=party:${id}`)
}

export async function restorePartyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreParty(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/agreements/${ref}/parties`)
}
