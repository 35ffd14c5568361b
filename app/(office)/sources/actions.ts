'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { citeSource, editCitation, removeCitation, restoreCitation } from '@/lib/sources/commands'
import { sourceInput } from '@/lib/sources/input'
import type { RecordKind } from '@/lib/subjects'

export async function citeSourceAction(
  kind: RecordKind,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(sourceInput, form)
  if (!input.ok) return input.state

  const cited = await citeSource(user, kind, id, input.data, input.submission)
  if (!cited.ok) return formProblem(cited.problem, form)

  redirect(`${cited.value.path}#sources` as Route)
}

export async function editCitationAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(sourceInput, form)
  if (!input.ok) return input.state

  const edited = await editCitation(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`${edited.value.path}#sources` as Route)
}

export async function removeCitationAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeCitation(user, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/sources/${id}?removed` as Route)
}

export async function restoreCitationAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreCitation(user, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`${restored.value.path}#sources` as Route)
}
