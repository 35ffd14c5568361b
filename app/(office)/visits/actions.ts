'use server'

import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { editVisit, planVisit } from '@/lib/visits/commands'
import { visitInput } from '@/lib/visits/input'
import { removeVisit, restoreVisit } from '@/lib/visits/removal'

export async function planVisitAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(visitInput, form)
  if (!input.ok) return input.state

  const visit = await planVisit(user, input.data, input.submission)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${visit.value.ref}`)
}

export async function editVisitAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(visitInput, form)
  if (!input.ok) return input.state

  const visit = await editVisit(user, ref, input.data, input.version)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${ref}`)
}

export async function removeVisitAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await removeVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits?undo=visit:${ref}`)
}

export async function restoreVisitAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const visit = await restoreVisit(user, ref)
  if (!visit.ok) return formProblem(visit.problem, form)

  redirect(`/visits/${ref}`)
}
