'use server'

import { redirect } from 'next/navigation'
import { newPasswordInput } from '@/lib/access/input'
import { followPasswordLink } from '@/lib/access/password-links'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { beginSession } from '@/lib/session'

// Whoever holds the link is let in by it; nobody needs to be signed in.
export async function choosePasswordAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const input = await parseForm(newPasswordInput, form)
  if (!input.ok) return input.state

  const entered = await followPasswordLink(token, input.data.password)
  if (!entered.ok) return formProblem(entered.problem, form)

  await beginSession(entered.value)
  redirect('/')
}
