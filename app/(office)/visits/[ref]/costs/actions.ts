'use server'

import { redirect } from 'next/navigation'
import { addCostLine, editCostLine } from '@/lib/costs/commands'
import { costInput } from '@/lib/costs/input'
import { removeCostLine, restoreCostLine } from '@/lib/costs/removal'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addCostAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(costInput, form)
  if (!input.ok) return input.state

  const added = await addCostLine(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/costs`)
}

export async function editCostAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(costInput, form)
  if (!input.ok) return input.state

  const edited = await editCostLine(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/costs`)
}

export async function removeCostAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeCostLine(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}/costs?undo=cost:${id}`)
}

export async function restoreCostAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreCostLine(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/costs`)
}
