'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { addAct, editAct, removeAct, restoreAct } from '@/lib/agreements/acts'
import { actEditInput, actInput } from '@/lib/agreements/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addActAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(actInput, form)
  if (!input.ok) return input.state

  const added = await addAct(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  refresh()
  return undefined
}

export async function editActAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(actEditInput, form)
  if (!input.ok) return input.state

  const edited = await editAct(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/agreements/${ref}/acts`)
}

export async function removeActAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeAct(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/agreements/${ref}/acts?undo=act:${id}`)
}

export async function restoreActAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreAct(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/agreements/${ref}/acts`)
}
