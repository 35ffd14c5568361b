'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { bringInVisit } from '@/lib/visit-files/bring-in'
import { discardVisitFile } from '@/lib/visit-files/discard'
import { bringInInput } from '@/lib/visit-files/in/input'
import { undoBringingIn } from '@/lib/visit-files/undo'

export async function bringInAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(bringInInput, form)
  if (!input.ok) return input.state

  const brought = await bringInVisit(user, id, input.data)
  if (!brought.ok) return formProblem(brought.problem, form)

  redirect(`/imports/visit-file/${id}` as Route)
}

export async function discardAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const discarded = await discardVisitFile(user, id)
  if (!discarded.ok) return formProblem(discarded.problem, form)

  redirect('/imports/visit-file')
}

export async function undoAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const undone = await undoBringingIn(user, id)
  if (!undone.ok) return formProblem(undone.problem, form)

  redirect(`/imports/visit-file/${id}` as Route)
}
