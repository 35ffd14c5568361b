'use server'

import { redirect } from 'next/navigation'
import { beginCheck } from '@/lib/files/check'
import { eraseFile } from '@/lib/files/erase'
import { eraseOrphans } from '@/lib/files/orphans'
import { type FormState, formProblem } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function beginCheckAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const begun = await beginCheck(user)
  if (!begun.ok) return formProblem(begun.problem, form)

  redirect('/settings/files')
}

export async function eraseFileAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const erased = await eraseFile(user, id)
  if (!erased.ok) return formProblem(erased.problem, form)

  redirect('/settings/files')
}

export async function eraseOrphansAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const erased = await eraseOrphans(user)
  if (!erased.ok) return formProblem(erased.problem, form)

  redirect('/settings/files')
}
