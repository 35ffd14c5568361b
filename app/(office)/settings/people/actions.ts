'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { AddressState } from '@/app/ui/secret-address'
import { addUser, disableUser, editUser, enableUser } from '@/lib/access/commands'
import { personInput } from '@/lib/access/input'
import { makePasswordLink } from '@/lib/access/password-links'
import { env } from '@/lib/env'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addPersonAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(personInput, form)
  if (!input.ok) return input.state

  const added = await addUser(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/settings/people/${added.value.id}`)
}

export async function editPersonAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(personInput, form)
  if (!input.ok) return input.state

  const edited = await editUser(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/settings/people/${id}`)
}

export async function disablePersonAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const disabled = await disableUser(user, id)
  if (!disabled.ok) return formProblem(disabled.problem, form)

  refresh()
}

export async function enablePersonAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const enabled = await enableUser(user, id)
  if (!enabled.ok) return formProblem(enabled.problem, form)

  refresh()
}

/** Answers the link in the state of the form: it stands in this one answer and in no address. */
export async function makeLinkAction(id: string, _: AddressState, form: FormData): Promise<AddressState> {
  const user = await requireUser()
  const made = await makePasswordLink(user, id)
  if (!made.ok) return formProblem(made.problem, form)

  return { links: [`${env().NEXTAUTH_URL}/welcome/${made.value.token}`] }
}
