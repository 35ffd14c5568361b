'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { signatoryInput } from '@/lib/agreements/lines'
import { addSignatory, editSignatory, removeSignatory, restoreSignatory } from '@/lib/agreements/signatories'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addSignatoryAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(signatoryInput, form)
  if (!input.ok) return input.state

  const added = await addSignatory(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  refresh()
  return undefined
}

export async function editSignatoryAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(signatoryInput, form)
  if (!input.ok) return input.state

  const edited = await editSignatory(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/agreements/${ref}/signatories`)
}

export async function removeSignatoryAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeSignatory(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/agreements/${ref}/signatories?undo=signatory:${id}`)
}

export async function restoreSignatoryAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreSignatory(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/agreements/${ref}/signatories`)
}
