'use server'

import { redirect } from 'next/navigation'
import { editCommitment, makeCommitment } from '@/lib/commitments/commands'
import { commitmentInput } from '@/lib/commitments/input'
import { removeCommitment, restoreCommitment } from '@/lib/commitments/removal'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function makeCommitmentAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(commitmentInput, form)
  if (!input.ok) return input.state

  const made = await makeCommitment(user, input.data, input.submission)
  if (!made.ok) return formProblem(made.problem, form)

  redirect(`/commitments/${made.value.ref}`)
}

export async function editCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(commitmentInput, form)
  if (!input.ok) return input.state

  const edited = await editCommitment(user, ref, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/commitments/${ref}`)
}

export async function removeCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeCommitment(user, ref)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/commitments?undo=commitment:${ref}`)
}

export async function restoreCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreCommitment(user, ref)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/commitments/${ref}`)
}
