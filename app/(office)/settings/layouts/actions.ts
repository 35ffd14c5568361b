'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ReportPart } from '@/db/values/reports'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import type { Direction } from '@/lib/positions'
import { copyLayout } from '@/lib/reports/layouts/add'
import { editLayout, editLayoutPart, moveLayoutPart } from '@/lib/reports/layouts/edit'
import { layoutInput, layoutPartInput, newLayoutInput } from '@/lib/reports/layouts/input'
import { removeLayout, restoreLayout } from '@/lib/reports/layouts/removal'
import { requireUser } from '@/lib/session'

const pageOf = (key: string) => `/settings/layouts/${key}` as Route

export async function copyLayoutAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(newLayoutInput, form)
  if (!input.ok) return input.state

  const added = await copyLayout(user, input.data, input.submission)
  if (!added.ok) return formProblem(added.problem, form)

  redirect(pageOf(added.value.key))
}

export async function editLayoutAction(key: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(layoutInput, form)
  if (!input.ok) return input.state

  const edited = await editLayout(user, key, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(pageOf(key))
}

export async function editLayoutPartAction(
  key: string,
  part: ReportPart,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(layoutPartInput, form)
  if (!input.ok) return input.state

  const edited = await editLayoutPart(user, key, part, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect(pageOf(key))
}

export async function moveLayoutPartAction(
  key: string,
  part: ReportPart,
  direction: Direction,
  position: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const moved = await moveLayoutPart(user, key, part, direction, position)
  refresh()
  return moved.ok ? undefined : formProblem(moved.problem, form)
}

export async function removeLayoutAction(key: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeLayout(user, key)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`/settings/layouts?undo=${key}` as Route)
}

export async function restoreLayoutAction(key: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreLayout(user, key)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(pageOf(key))
}
