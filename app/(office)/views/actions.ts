'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { removeView, restoreView, saveView } from '@/lib/views/commands'
import { viewInput } from '@/lib/views/input'

export async function saveViewAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(viewInput, form)
  if (!input.ok) return input.state

  const saved = await saveView(user, input.data, input.submission)
  if (!saved.ok) return formProblem(saved.problem, form)

  redirect(saved.value.address as Route)
}

export async function removeViewAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeView(user, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  const { address } = removed.value
  redirect(`${address}${address.includes('?') ? '&' : '?'}undo=view:${id}` as Route)
}

export async function restoreViewAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreView(user, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(restored.value.address as Route)
}
