'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { bringIn } from '@/lib/imports/bring-in'
import { discardImport } from '@/lib/imports/discard'
import { answersInput, bringInInput, mappingInput } from '@/lib/imports/input'
import { answerQuestions, mapColumns } from '@/lib/imports/map'
import { undoImport } from '@/lib/imports/undo'
import { requireUser } from '@/lib/session'

export async function mapColumnsAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(mappingInput, form)
  if (!input.ok) return input.state

  const mapped = await mapColumns(user, id, input.data, input.version)
  if (!mapped.ok) return formProblem(mapped.problem, form)

  redirect(`/imports/${id}/preview` as Route)
}

export async function answerQuestionsAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(answersInput, form)
  if (!input.ok) return input.state

  const answered = await answerQuestions(user, id, input.data, input.version)
  if (!answered.ok) return formProblem(answered.problem, form)

  redirect(`/imports/${id}/preview` as Route)
}

export async function bringInAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(bringInInput, form)
  if (!input.ok) return input.state

  const done = await bringIn(user, id, input.data, input.version)
  if (!done.ok) return formProblem(done.problem, form)

  redirect(`/imports/${id}` as Route)
}

export async function undoImportAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const undone = await undoImport(user, id)
  if (!undone.ok) return formProblem(undone.problem, form)

  redirect(`/imports/${id}` as Route)
}

export async function discardImportAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const discarded = await discardImport(user, id)
  if (!discarded.ok) return formProblem(discarded.problem, form)

  redirect('/imports')
}
