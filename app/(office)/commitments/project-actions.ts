'use server'

import { redirect } from 'next/navigation'
import { addAmount, removeAmount, restoreAmount } from '@/lib/commitments/amounts'
import { amountInput, stepInput } from '@/lib/commitments/project-input'
import { addStep, removeStep, restoreStep } from '@/lib/commitments/steps'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addStepAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(stepInput, form)
  if (!input.ok) return input.state

  const added = await addStep(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/commitments/${ref}#ladder`)
}

export async function addAmountAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(amountInput, form)
  if (!input.ok) return input.state

  const added = await addAmount(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/commitments/${ref}#money`)
}

type Part = [ref: string, id: string, _: FormState, form: FormData]

export async function removeStepAction(...[ref, id, _, form]: Part): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeStep(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/commitments/${ref}?undo=step:${id}`)
}

export async function restoreStepAction(...[ref, id, _, form]: Part): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreStep(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/commitments/${ref}#ladder`)
}

export async function removeAmountAction(...[ref, id, _, form]: Part): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeAmount(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/commitments/${ref}?undo=amount:${id}`)
}

export async function restoreAmountAction(...[ref, id, _, form]: Part): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreAmount(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/commitments/${ref}#money`)
}
