'use server'

import { redirect } from 'next/navigation'
import { addPerson, editPerson } from '@/lib/directory/people/commands'
import { personInput } from '@/lib/directory/people/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addPersonAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(personInput, form)
  if (!input.ok) return input.state

  const added = await addPerson(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/directory/people/${added.value.id}`)
}

export async function editPersonAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(personInput, form)
  if (!input.ok) return input.state

  const edited = await editPerson(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/directory/people/${id}`)
}
