'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { AddressState } from '@/app/ui/secret-address'
import { changePassword, editAccount, signOutEverywhere } from '@/lib/access/account'
import { accountInput, changePasswordInput } from '@/lib/access/input'
import { makeFeed, revokeFeed } from '@/lib/deadlines/feed'
import { env } from '@/lib/env'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requestAddress } from '@/lib/request-address'
import { beginSession, endSession, requireUser } from '@/lib/session'

export async function editAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(accountInput, form)
  if (!input.ok) return input.state

  const edited = await editAccount(user, input.data, input.version)
  if (!edited.ok) return formProblem(edited.problem, form)

  redirect('/settings/me?saved=account')
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const input = await parseForm(changePasswordInput, form)
  if (!input.ok) return input.state

  const changed = await changePassword(user, input.data, await requestAddress())
  if (!changed.ok) return formProblem(changed.problem, form)

  await beginSession(changed.value)
  redirect('/settings/me?saved=password')
}

export async function signOutEverywhereAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const ended = await signOutEverywhere(user)
  if (!ended.ok) return formProblem(ended.problem, form)

  await endSession()
  redirect('/sign-in')
}

/** Answers the address in the state of the form: it stands in this one answer and nowhere else. */
export async function makeFeedAction(_: AddressState, form: FormData): Promise<AddressState> {
  const user = await requireUser()
  const made = await makeFeed(user)
  if (!made.ok) return formProblem(made.problem, form)

  const { token } = made.value
  return {
    links: ['deadlines', 'programme'].map((name) => `${env().NEXTAUTH_URL}/${name}.ics?token=${token}`),
  }
}

export async function revokeFeedAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const revoked = await revokeFeed(user)
  if (!revoked.ok) return formProblem(revoked.problem, form)

  refresh()
}
