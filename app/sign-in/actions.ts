'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { languages } from '@/db/values/office'
import { signInInput } from '@/lib/access/input'
import { signIn } from '@/lib/access/sign-in'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requestAddress } from '@/lib/request-address'
import { beginSession } from '@/lib/session'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const input = await parseForm(signInInput, form)
  if (!input.ok) return input.state

  const entered = await signIn(input.data, await requestAddress())
  if (!entered.ok) return formProblem(entered.problem, form)

  await beginSession(entered.value)
  redirect(input.data.to as Route)
}

const oneYear = 365 * 24 * 60 * 60

/** Before one has signed in, the language is this browser's. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = languages.find((known) => known === form.get('language'))
  if (!language) return
  const kept = await cookies()
  kept.set('language', language, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: oneYear })
  refresh()
}
