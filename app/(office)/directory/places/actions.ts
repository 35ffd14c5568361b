'use server'

import { redirect } from 'next/navigation'
import { addPlace, editPlace } from '@/lib/directory/places/commands'
import { placeInput } from '@/lib/directory/places/input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addPlaceAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(placeInput, form)
  if (!input.ok) return input.state

  const added = await addPlace(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/directory/places/${added.value.id}`)
}

export async function editPlaceAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(placeInput, form)
  if (!input.ok) return input.state

  const edited = await editPlace(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/directory/places/${id}`)
}
