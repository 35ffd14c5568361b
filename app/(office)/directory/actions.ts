'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { removeEntry, restoreEntry } from '@/lib/directory/removal'
import { type FormState, formProblem } from '@/lib/forms'
import { requireUser } from '@/lib/session'

export async function removeEntryAction(
  kind: DirectoryKind,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const removed = await removeEntry(user, kind, id)
  if (!removed.ok) return formProblem(removed.problem, form)

  redirect(`${directoryPaths[kind]}?undo=${kind}:${id}` as Route)
}

export async function restoreEntryAction(
  kind: DirectoryKind,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const restored = await restoreEntry(user, kind, id)
  if (!restored.ok) return formProblem(restored.problem, form)

  redirect(`${directoryPaths[kind]}/${id}` as Route)
}
