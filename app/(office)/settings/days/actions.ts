'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { addOfficeDay, editOfficeDay, removeOfficeDay, restoreOfficeDay } from '@/lib/office-days/commands'
import { newOfficeDayInput, officeDayInput } from '@/lib/office-days/input'
import { requireUser } from '@/lib/session'

const listOf = (on: string) => `/settings/days?year=${on.slice(0, 4)}` as Route

export async function addOfficeDayAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(newOfficeDayInput, form)
  if (!input.ok) return input.state

  const added = await addOfficeDay(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(listOf(added.value.on))
}

export async function editOfficeDayAction(on: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(officeDayInput, form)
  if (!input.ok) return input.state

  const edited = await editOfficeDay(user, on, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(listOf(on))
}

export async function removeOfficeDayAction(on: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeOfficeDay(user, on)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/settings/days/${on}?removed` as Route)
}

export async function restoreOfficeDayAction(on: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreOfficeDay(user, on)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(listOf(on))
}
