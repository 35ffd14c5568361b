'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { editFile, removeFile, restoreFile } from '@/lib/files/commands'
import { fileInput } from '@/lib/files/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { currentLanguage } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'

export async function editFileAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(fileInput, form)
  if (!input.ok) return input.state

  const edited = await editFile(user, id, input.data, input.version, await currentLanguage())
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`${edited.value.path}#papers` as Route)
}

export async function removeFileAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeFile(user, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/files/${id}/edit?removed` as Route)
}

export async function restoreFileAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreFile(user, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`${restored.value.path}#papers` as Route)
}
