'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem } from '@/lib/forms'
import { removeLetterhead, restoreLetterhead } from '@/lib/letterheads/commands'
import { requireUser } from '@/lib/session'

export async function removeLetterheadAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeLetterhead(user, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/settings/letterheads?undo=${id}` as Route)
}

export async function restoreLetterheadAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreLetterhead(user, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect('/settings/letterheads' as Route)
}
