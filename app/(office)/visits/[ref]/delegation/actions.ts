'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { addMember } from '@/lib/delegations/add'
import { editMember } from '@/lib/delegations/edit'
import { memberEditInput, memberInput } from '@/lib/delegations/input'
import { moveMember } from '@/lib/delegations/order'
import { removeMember, restoreMember } from '@/lib/delegations/removal'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import type { Direction } from '@/lib/positions'
import { requireUser } from '@/lib/session'

export async function addMemberAction(ref: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(memberInput, form)
  if (!input.ok) return input.state

  const added = await addMember(user, ref, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  refresh()
  return undefined
}

export async function editMemberAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(memberEditInput, form)
  if (!input.ok) return input.state

  const edited = await editMember(user, ref, id, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(`/visits/${ref}/delegation`)
}

export async function moveMemberAction(
  ref: string,
  id: string,
  direction: Direction,
  position: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveMember(user, ref, id, direction, position)
  refresh()
  return moved.ok ? undefined : formProblem(moved.problem, form)
}

export async function removeMemberAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeMember(user, ref, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/visits/${ref}/delegation?undo=member:${id}`)
}

export async function restoreMemberAction(
  ref: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreMember(user, ref, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`/visits/${ref}/delegation`)
}
