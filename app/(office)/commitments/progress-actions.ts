'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { closeCommitment, dropCommitment, reopenCommitment } from '@/lib/commitments/closing'
import { closingInput, droppingInput, reopeningInput, updateInput } from '@/lib/commitments/input'
import { startCommitment, updateCommitment } from '@/lib/commitments/progress'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function startCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const started = await startCommitment(user, ref)
  if (!started.ok) return formProblem(started.problem, form)

  refresh()
}

export async function updateCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(updateInput, form)
  if (!input.ok) return input.state

  const updated = await updateCommitment(user, ref, input.data, input.submission)
  if (!updated.ok) return formProblem(updated.problem, form)

  // A redirect to the page that one is on, with another hash, would not draw it again.
  refresh()
}

export async function closeCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(closingInput, form)
  if (!input.ok) return input.state

  const closed = await closeCommitment(user, ref, input.data, input.submission)
  if (!closed.ok) return formProblem(closed.problem, form)

  redirect(`/commitments/${ref}`)
}

export async function dropCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(droppingInput, form)
  if (!input.ok) return input.state

  const dropped = await dropCommitment(user, ref, input.data, input.submission)
  if (!dropped.ok) return formProblem(dropped.problem, form)

  redirect(`/commitments/${ref}`)
}

export async function reopenCommitmentAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(reopeningInput, form)
  if (!input.ok) return input.state

  const reopened = await reopenCommitment(user, ref, input.data, input.submission)
  if (!reopened.ok) return formProblem(reopened.problem, form)

  redirect(`/commitments/${ref}`)
}
