'use server'

import { redirect } from 'next/navigation'
import { rewordingInput } from '@/lib/commitments/input'
import { removeUpdate, restoreUpdate, rewordUpdate } from '@/lib/commitments/updates'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function rewordUpdateAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(rewordingInput, form)
  if (!input.ok) return input.state

  const reworded = await rewordUpdate(user, ref, id, input.data, input.version)
  if (!reworded.ok) return formProblem(reworded.problem, form)

  redirect(`/commitments/${ref}#updates`)
}

export async function removeUpdateAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeUpdate(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/commitments/${ref}?undo=update:${id}`)
}

export async function restoreUpdateAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreUpdate(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/commitments/${ref}#updates`)
}
