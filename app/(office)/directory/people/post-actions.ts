'use server'

import { redirect } from 'next/navigation'
import { addPost, editPost, removePost, restorePost } from '@/lib/directory/people/post-commands'
import { postInput } from '@/lib/directory/people/post-input'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function addPostAction(personId: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(postInput, form)
  if (!input.ok) return input.state

  const added = await addPost(user, personId, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(`/directory/people/${personId}`)
}

export async function editPostAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(postInput, form)
  if (!input.ok) return input.state

  const edited = await editPost(user, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/directory/people/${edited.value.personId}`)
}

export async function removePostAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removePost(user, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/directory/people/${removed.value.personId}?undo=post:${id}`)
}

export async function restorePostAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restorePost(user, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/directory/people/${restored.value.personId}`)
}
