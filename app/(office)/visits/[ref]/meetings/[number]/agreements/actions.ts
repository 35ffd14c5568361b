'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { spokenOfInput } from '@/lib/meetings/input'
import { linkAgreement, unlinkAgreement } from '@/lib/meetings/spoken-of'
import { requireUser } from '@/lib/session'

export async function linkAgreementAction(
  ref: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(spokenOfInput, form)
  if (!input.ok) return input.state

  const linked = await linkAgreement(user, ref, number, input.data)
  if (!linked.ok) return formProblem(linked.problem, form)

  redirect(`/visits/${ref}/meetings/${number}#outcomes` as Route)
}

export async function unlinkAgreementAction(
  ref: string,
  number: number,
  agreement: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()

  const unlinked = await unlinkAgreement(user, ref, number, agreement)
  if (!unlinked.ok) return formProblem(unlinked.problem, form)

  refresh()
  return undefined
}
