'use server'

import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { addJourney } from '@/lib/itinerary/add-journey'
import { editJourney } from '@/lib/itinerary/edit-journey'
import { journeyInput } from '@/lib/itinerary/input'
import { removeJourney, restoreJourney } from '@/lib/itinerary/remove-journey'
import { requireUser } from '@/lib/session'

export async function addJourneyAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(journeyInput, form)
  if (!input.ok) return input.state

  const added = await addJourney(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}

export async function editJourneyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(journeyInput, form)
  if (!input.ok) return input.state

  const edited = await editJourney(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}

export async function removeJourneyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeJourney(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}/itinerary?undo=journey:${id}`)
}

export async function restoreJourneyAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreJourney(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/itinerary`)
}
