'use server'

import { redirect } from 'next/navigation'
import { addOrganisation, editOrganisation } from '@/lib/directory/organisations/commands'
import { organisationInput } from '@/lib/directory/organisations/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addOrganisationAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(organisationInput, form)
  if (!input.ok) return input.state

  const added = await addOrganisation(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/directory/organisations/${added.value.id}`)
}

export async function editOrganisationAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(organisationInput, form)
  if (!input.ok) return input.state

  const edited = await editOrganisation(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/directory/organisations/${id}`)
}
